using Hearsay.Language;

namespace Hearsay.Cases;

/// <summary>Says what changed between two versions of a text, sentence by sentence and, in those that changed, word by word.</summary>
public static class VersionDiff
{
    /// <summary>The passages that are not in both, in order of the text; what only moved is gone in one place and new in another.</summary>
    public static IReadOnlyList<PassageChange> Compare(AnnotatedText before, AnnotatedText after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        var (a, b) = (Sentences(before), Sentences(after));
        var changes = new List<PassageChange>();
        foreach (var (oldFirst, oldEnd, newFirst, newEnd) in Alignment.Gaps(Words(a, before), Words(b, after)))
        {
            // What stands between two sentences that stayed is taken for the same sentences, reworded, as far as it goes.
            var pairs = Math.Min(oldEnd - oldFirst, newEnd - newFirst);
            for (var i = 0; i < pairs; i++)
            {
                changes.Add(Reworded(before, a[oldFirst + i], after, b[newFirst + i]));
            }

            for (var i = oldFirst + pairs; i < oldEnd; i++)
            {
                changes.Add(new PassageChange(a[i], null, [a[i]], []));
            }

            for (var i = newFirst + pairs; i < newEnd; i++)
            {
                changes.Add(new PassageChange(null, b[i], [], [b[i]]));
            }
        }

        return changes;
    }

    private static PassageChange Reworded(AnnotatedText before, Extent a, AnnotatedText after, Extent b)
    {
        var (old, now) = (Tokens(before, a), Tokens(after, b));
        List<Extent> gone = [],
            come = [];
        foreach (var (oldFirst, oldEnd, newFirst, newEnd) in Alignment.Gaps(Words(old, before), Words(now, after)))
        {
            if (oldEnd > oldFirst)
            {
                gone.Add(old[oldFirst].Union(old[oldEnd - 1]));
            }

            if (newEnd > newFirst)
            {
                come.Add(now[newFirst].Union(now[newEnd - 1]));
            }
        }

        return new PassageChange(a, b, gone, come);
    }

    private static List<Extent> Sentences(AnnotatedText text) =>
        [.. Enumerable.Range(0, text.SentenceCount).Select(index => text.SentenceAt(index).Extent)];

    private static List<Extent> Tokens(AnnotatedText text, Extent sentence) =>
        [
            .. Enumerable
                .Range(0, text.TokenCount)
                .Select(index => text.ExtentOf(index))
                .Where(token => sentence.Contains(token)),
        ];

    private static List<string> Words(List<Extent> extents, AnnotatedText text) =>
        extents.ConvertAll(extent => extent.In(text.Text).ToString());
}
