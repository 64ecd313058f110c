using System.Globalization;

namespace Hearsay.Training;

/// <summary>Counts names found, missed and wrong, by type.</summary>
internal sealed class NameScores(int types)
{
    private readonly int[] _right = new int[types];
    private readonly int[] _stated = new int[types];
    private readonly int[] _found = new int[types];

    /// <summary>Compares a document's labels with what was found.</summary>
    /// <param name="document">The document.</param>
    /// <param name="labels">What was found.</param>
    /// <param name="errors">Takes what differs; null for nothing.</param>
    public void Add(NameDocument document, byte[] labels, TextWriter? errors)
    {
        var stated = NameDocument.Names(document.Labels).Where(name => name.Type < types).ToHashSet();
        var found = NameDocument.Names(labels).Where(name => name.Type < types).ToHashSet();
        foreach (var name in stated)
        {
            _stated[name.Type]++;
            _right[name.Type] += found.Contains(name) ? 1 : 0;
        }

        foreach (var name in found)
        {
            _found[name.Type]++;
        }

        foreach (var name in stated.Except(found).Concat(found.Except(stated)).OrderBy(name => name.First))
        {
            var (from, to) = (Math.Max(0, name.First - 4), Math.Min(document.Text.TokenCount, name.End + 4));
            errors?.WriteLine(
                $"{(stated.Contains(name) ? "-" : "+")} {name.Type} \"{document.Text.ExtentOf(name.First, name.End).In(document.Text.Text)}\" in {document.Text.ExtentOf(from, to).In(document.Text.Text).ToString().ReplaceLineEndings(" ")}"
            );
        }
    }

    /// <summary>A column for each type and one for all: F1 with precision, recall and how many there are.</summary>
    public IEnumerable<string> Columns() =>
        Enumerable
            .Range(0, types)
            .Select(t => Column(_right[t], _found[t], _stated[t]))
            .Append(Column(_right.Sum(), _found.Sum(), _stated.Sum()));

    private static string Column(int right, int found, int stated) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{200.0 * right / Math.Max(1, found + stated):F1} ({100.0 * right / Math.Max(1, found):F0}/{100.0 * right / Math.Max(1, stated):F0} of {stated})"
        );
}
