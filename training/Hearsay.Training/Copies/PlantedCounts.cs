using System.Globalization;
using Hearsay.Casework;
using Hearsay.Language;

namespace Hearsay.Training.Copies;

/// <summary>Counts characters that are rightly and wrongly taken for reuse.</summary>
internal sealed class PlantedCounts
{
    private long _planted;
    private long _found;
    private long _right;
    private long _ofKind;
    private double _kept;

    /// <summary>Counts what was found in one report.</summary>
    public void Add(
        PlantedCase plant,
        List<(string Source, Extent Here, Extent There, CopyKind Kind)> passages,
        string name,
        string source
    )
    {
        var marks = new byte[plant.Text.Length];
        foreach (var (from, here, there, kind) in passages)
        {
            var right = from == plant.Source && there.Overlaps(plant.Taken);
            var ofKind = kind.ToString()
                .Equals(name == "heavy" ? "rewritten" : name, StringComparison.OrdinalIgnoreCase);
            for (var i = here.Start; i < here.End; i++)
            {
                marks[i] |= (byte)(1 | (right ? 2 : 0) | (right && ofKind ? 4 : 0));
            }
        }

        for (var i = 0; i < marks.Length; i++)
        {
            var inside = plant.Planted.Contains(i);
            _planted += inside ? 1 : 0;
            _found += marks[i] != 0 ? 1 : 0;
            _right += inside && (marks[i] & 2) != 0 ? 1 : 0;
            _ofKind += inside && (marks[i] & 4) != 0 ? 1 : 0;
        }

        _kept += Kept(Words(plant.Planted.In(plant.Text)), Words(plant.Taken.In(source)));
    }

    /// <summary>The counts as a row of a table.</summary>
    public string Row(string half, string name, int count)
    {
        double precision = (double)_right / Math.Max(1, _found),
            recall = (double)_right / _planted;
        var f1 = 2 * precision * recall / Math.Max(1e-9, precision + recall);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {half} | {name} | {count} | {100 * _kept / count:F0} | {100 * precision:F1} | {100 * recall:F1} | {100 * f1:F1} | {100.0 * _ofKind / Math.Max(1, _right):F0} |"
        );
    }

    private static string[] Words(ReadOnlySpan<char> text) =>
        text.ToString().Split([' ', '\n', '.', ',', '"', ';', ':', '(', ')'], StringSplitOptions.RemoveEmptyEntries);

    // The longest common subsequence over the longer text's words.
    private static double Kept(string[] a, string[] b)
    {
        var row = new int[b.Length + 1];
        for (var i = 0; i < a.Length; i++)
        {
            var diagonal = 0;
            for (var j = 0; j < b.Length; j++)
            {
                var up = row[j + 1];
                row[j + 1] = a[i] == b[j] ? diagonal + 1 : Math.Max(up, row[j]);
                diagonal = up;
            }
        }

        return (double)row[^1] / Math.Max(a.Length, b.Length);
    }
}
