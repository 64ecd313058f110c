using Hearsay.Casework;
using Hearsay.Language;

namespace Hearsay.Pages.Dossier;

/// <summary>All passages that a dossier leads to, so that each has a mark in its report's text.</summary>
public sealed class PassageMarks
{
    private readonly Dictionary<
        (int Report, bool InTitle),
        SortedDictionary<(int Start, int Back), List<PassageBack>>
    > _marks = [];

    /// <summary>Says that something leads to a passage.</summary>
    /// <param name="passage">The passage.</param>
    /// <param name="back">The way back from there; null for none.</param>
    public void Add(CasePassage passage, PassageBack? back = null)
    {
        var key = (passage.Report, passage.InTitle);
        if (!_marks.TryGetValue(key, out var ofText))
        {
            _marks[key] = ofText = [];
        }

        // In order of their starts, and of those with the same start the longest first: as they are nested.
        var at = (passage.Extent.Start, -passage.Extent.End);
        if (!ofText.TryGetValue(at, out var backs))
        {
            ofText[at] = backs = [];
        }

        if (back is not null && !backs.Contains(back))
        {
            backs.Add(back);
        }
    }

    /// <summary>The passages of a text, outer ones first, each with its ways back.</summary>
    /// <param name="report">The report, by index.</param>
    /// <param name="inTitle">Whether its headline is meant.</param>
    public IEnumerable<(Extent Extent, IReadOnlyList<PassageBack> Backs)> Of(int report, bool inTitle) =>
        _marks.TryGetValue((report, inTitle), out var ofText)
            ? ofText.Select(pair =>
                (new Extent(pair.Key.Start, -pair.Key.Back), (IReadOnlyList<PassageBack>)pair.Value)
            )
            : [];
}
