using Hearsay.Testing;

namespace Hearsay.Reading.Tests.Outlook;

/// <summary>How many of the lines of a set of specs are found, how many of those found are there, and how many are right in every part.</summary>
/// <remarks>A line is found where the passage that it begins with shares half of its words or more with one that was read.</remarks>
internal sealed class OutlookScore
{
    public int Expected { get; private set; }
    public int Read { get; private set; }
    public int Found { get; private set; }
    public int Exact { get; private set; }
    public double Precision => Read == 0 ? 1 : (double)Found / Read;
    public double Recall => Expected == 0 ? 1 : (double)Found / Expected;
    public List<string> Differences { get; } = [];

    public static OutlookScore Of(string area, bool heldOut)
    {
        var score = new OutlookScore();
        foreach (var spec in SpecFile.ReadArea(area).Where(one => one.File.Contains("held-out") == heldOut))
        {
            score.Add(spec, OutlookLines.Print(area, spec.Input, spec.Options.GetValueOrDefault("published")));
        }

        return score;
    }

    public override string ToString() =>
        $"{Found} of {Expected} found, {Read} read (precision {Precision:0.000}, recall {Recall:0.000}), {Exact} exact";

    private void Add(SpecCase spec, List<string> read)
    {
        Expected += spec.Expected.Count;
        Read += read.Count;
        var left = read.ToList();
        foreach (var line in spec.Expected)
        {
            var at = left.IndexOf(line);
            Exact += at >= 0 ? 1 : 0;
            at = at >= 0 ? at : left.FindIndex(other => IsSame(line, other, spec.Input));
            if (at >= 0)
            {
                Found++;
                left.RemoveAt(at);
            }
        }

        if (!spec.Expected.SequenceEqual(read))
        {
            Differences.Add(
                $"{spec.Input}\n  - {string.Join("\n  - ", spec.Expected)}\n  + {string.Join("\n  + ", read)}"
            );
        }
    }

    private static bool IsSame(string line, string other, string text)
    {
        var (from, to) = PassageOf(line, text);
        var (otherFrom, otherTo) = PassageOf(other, text);
        var shared = Math.Min(to, otherTo) - Math.Max(from, otherFrom);
        // Wording has a kind and nothing else: another kind is another thing.
        var kind = line[..line.IndexOf('"', StringComparison.Ordinal)];
        var same =
            !line.EndsWith('"')
            || line.Count(c => c == '"') > 2
            || other.StartsWith(kind + "\"", StringComparison.Ordinal);
        return same && shared * 2 >= Math.Max(to - from, otherTo - otherFrom);
    }

    private static (int From, int To) PassageOf(string line, string text)
    {
        var words = line.Split('"')[1];
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return at < 0 ? (0, 0) : (at, at + words.Length);
    }
}
