using System.Text.Json;
using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>A document of re3d: its text and what is marked in it.</summary>
/// <param name="Id">Its name in the corpus.</param>
/// <param name="Text">Its words.</param>
/// <param name="Marked">What is marked, by type and extent in UTF-16 code units, and whether people marked it: the
/// corpus keeps marks that a machine had made before with a confidence of 0.</param>
public sealed record Re3dDocument(
    string Id,
    string Text,
    IReadOnlyList<(string Type, Extent Extent, bool ByHand)> Marked
)
{
    /// <summary>Whether it belongs to the quarter that nothing is trained on.</summary>
    public bool KeptAside => WordHash.Of(Id) % 4 == 0;

    /// <summary>Reads the documents of every publisher, in order of their folders.</summary>
    public static IEnumerable<Re3dDocument> Read(string folder)
    {
        foreach (var publisher in Directory.GetDirectories(folder).Order(StringComparer.Ordinal))
        {
            var marked = Rows(publisher, "entities.json")
                .ToLookup(
                    row => row.GetProperty("documentId").GetString()!,
                    row =>
                        (
                            row.GetProperty("type").GetString()!,
                            new Extent(row.GetProperty("begin").GetInt32(), row.GetProperty("end").GetInt32()),
                            row.GetProperty("confidence").GetDouble() >= 0.5
                        ),
                    StringComparer.Ordinal
                );
            foreach (var row in Rows(publisher, "documents.json"))
            {
                var id = row.GetProperty("_id").GetString()!;
                yield return new Re3dDocument(id, row.GetProperty("text").GetString()!, [.. marked[id]]);
            }
        }
    }

    private static IEnumerable<JsonElement> Rows(string publisher, string file)
    {
        foreach (var line in File.ReadLines(Path.Combine(publisher, file)))
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                using var row = JsonDocument.Parse(line);
                yield return row.RootElement.Clone();
            }
        }
    }
}
