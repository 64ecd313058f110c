using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>A passage that was read by itself: the report's text, or its title.</summary>
/// <param name="Report">The report that it belongs to.</param>
/// <param name="Reading">What was read out of it.</param>
/// <param name="Mark">What stands before the numbers of its entries: nothing for the text.</param>
internal sealed record SheetPart(ReadReport Report, ReportReading Reading, string Mark)
{
    /// <summary>The words of extents, safe to show.</summary>
    public string Words(params IReadOnlyList<Extent> extents) => Wording.Of(Reading.Text.Text, extents);

    /// <summary>The number of a claim: its place, or the one that it has in a case.</summary>
    public int NumberOf(int claim) => (Mark.Length == 0 ? Report.Numbers : Report.TitleNumbers)?[claim] ?? claim + 1;

    /// <summary>" · p. 3" for a passage of a PDF; nothing where there are no pages.</summary>
    public string Page(Extent extent) =>
        Mark.Length == 0 && Report.PageOf(extent) is > 0 and var page ? $" · p. {page}" : "";
}
