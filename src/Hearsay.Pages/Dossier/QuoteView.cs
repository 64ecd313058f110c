using Hearsay.Casework;
using Hearsay.Language;

namespace Hearsay.Pages.Dossier;

/// <summary>Words of a report as a dossier quotes them.</summary>
/// <param name="Report">The report.</param>
/// <param name="Passage">The words.</param>
/// <param name="Says">
/// Who says so, the originator first and the report's outlet left out; empty for the report's own voice, null where it does
/// not matter.
/// </param>
public sealed record QuoteView(DossierReport Report, CasePassage Passage, IReadOnlyList<string>? Says)
{
    /// <summary>Other words of the same sentence that are quoted with them, behind them and apart from each other.</summary>
    public IReadOnlyList<Extent> Also { get; init; } = [];

    /// <summary>The address of the words, e.g. <c>#r3-120-135</c>.</summary>
    public string Href => Report.HrefOf(Passage.Extent, Passage.InTitle);
}
