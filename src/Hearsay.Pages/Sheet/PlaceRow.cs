using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Pages.Sheet;

/// <summary>The same words, wherever they stand, with the same meaning: one row of the table of places.</summary>
/// <param name="Place">The first of them.</param>
/// <param name="Mentions">All of them, in order of the text, by passage and index.</param>
public sealed record PlaceRow(Place Place, IReadOnlyList<(SheetPassage Passage, int Index)> Mentions)
{
    /// <summary>The rows of a report, in order of their first mentions.</summary>
    public static IReadOnlyList<PlaceRow> Find(SheetSection section)
    {
        ArgumentNullException.ThrowIfNull(section);
        var rows = new Dictionary<(string, PlaceReading?, string), List<(SheetPassage, int, Place)>>();
        var order = new List<List<(SheetPassage Passage, int Index, Place Place)>>();
        foreach (var passage in section.Passages)
        {
            for (var i = 0; i < passage.Reading.Places.Count; i++)
            {
                var place = passage.Reading.Places[i];
                var key = (WordsOf(passage, place.Extent), place.Resolved, Alternatives(place));
                if (!rows.TryGetValue(key, out var row))
                {
                    rows[key] = row = [];
                    order.Add(row);
                }

                row.Add((passage, i, place));
            }
        }

        return order.ConvertAll(row => new PlaceRow(
            row[0].Place,
            row.ConvertAll(mention => (mention.Passage, mention.Index))
        ));
    }

    private static string WordsOf(SheetPassage passage, Extent extent)
    {
        var start = Math.Clamp(extent.Start, 0, passage.Text.Length);
        return passage.Text[start..Math.Clamp(extent.End, start, passage.Text.Length)];
    }

    private static string Alternatives(Place place) => string.Join('|', place.Alternatives);
}
