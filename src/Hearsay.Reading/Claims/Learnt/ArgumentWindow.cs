using System.Runtime.InteropServices;

namespace Hearsay.Reading;

/// <summary>The tokens around a cue among which its source and content are sought, and what lies between them and the cue.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct ArgumentWindow
{
    /// <summary>No window holds more tokens.</summary>
    public const int MostTokens = MostBefore + MostBehind + MostCue;

    private const int SentencesBefore = 2;
    private const int SentencesBehind = 3;
    private const int MostBefore = 120;
    private const int MostBehind = 150;
    private const int MostCue = 40;

    private ArgumentWindow(int low, int high, int first, int end, ReadOnlySpan<PathFacts> paths)
    {
        Low = low;
        High = high;
        CueFirst = first;
        CueEnd = end;
        Paths = paths;
    }

    public int Low { get; }
    public int High { get; }
    public int CueFirst { get; }
    public int CueEnd { get; }

    /// <summary>What lies between each token of the window and the cue.</summary>
    public ReadOnlySpan<PathFacts> Paths { get; }

    /// <param name="view">The text.</param>
    /// <param name="cues">Whether each token stands in a cue.</param>
    /// <param name="first">The cue's first token.</param>
    /// <param name="end">The token after it.</param>
    /// <param name="paths">Room for <see cref="MostTokens"/>.</param>
    public static ArgumentWindow Around(
        in ClaimView view,
        ReadOnlySpan<bool> cues,
        int first,
        int end,
        Span<PathFacts> paths
    )
    {
        end = Math.Min(end, first + MostCue);
        var text = view.Text.Text;
        var sentence = text.SentenceOf[first];
        var last = text.SentenceOf[end - 1];
        var opening = sentence;
        while (opening > 0 && sentence - opening < SentencesBefore && EndsQuoted(view, opening - 1))
        {
            opening--;
        }

        while (last + 1 < text.SentenceCount && last - sentence < SentencesBehind && BeginsQuoted(view, last + 1))
        {
            last++;
        }

        var low = Math.Max(text.SentenceStarts[opening], first - MostBefore);
        var high = Math.Min(text.SentenceAt(last).End, end + MostBehind);
        var window = new ArgumentWindow(low, high, first, end, paths[..(high - low)]);
        PathFacts path = default;
        for (var i = first - 1; i >= low; i--)
        {
            paths[i - low] = path = path.Past(view, cues, i, i + 1 < first ? text.SentenceOf[i + 1] : sentence);
        }

        for (var i = first; i < end; i++)
        {
            paths[i - low] = default;
        }

        path = default;
        for (var i = end; i < high; i++)
        {
            paths[i - low] = path = path.Past(view, cues, i, text.SentenceOf[i - 1]);
        }

        TreeWays.Read(view, CueFacts.HeadOf(view, first, end), low, window.Paths.Length, paths);
        return window;
    }

    /// <summary>A stretch of a content, with the rest of a quotation that the window cuts.</summary>
    public (int First, int End) Whole(in ClaimView view, (int First, int End) part)
    {
        var (first, end) = part;
        if (first == Low && first > 0 && view.Text.ZoneOf(first) is >= 0 and var opened)
        {
            first = Math.Min(first, view.Text.Text.Quotations[Outermost(view, opened)].FirstToken);
        }

        if (end == High && end < view.Text.Count && view.Text.ZoneOf(end - 1) is >= 0 and var open)
        {
            end = Math.Max(end, view.Text.Text.Quotations[Outermost(view, open)].EndToken);
        }

        return (first, end);
    }

    private static int Outermost(in ClaimView view, int zone)
    {
        for (var outer = zone; outer >= 0; outer = ZoneReader.ParentOf(view.Text.Text, outer))
        {
            zone = outer;
        }

        return zone;
    }

    // Only words in quotation marks go on over the ends of sentences.
    private static bool BeginsQuoted(in ClaimView view, int sentence) =>
        IsQuoted(view, view.Text.Text.SentenceStarts[sentence]);

    private static bool EndsQuoted(in ClaimView view, int sentence)
    {
        var end = view.Text.Text.SentenceAt(sentence).End;
        return IsQuoted(view, end - 1) || end > 1 && IsQuoted(view, end - 2);
    }

    private static bool IsQuoted(in ClaimView view, int token) =>
        view.Facts[token].Quote is 1 or 2 or 3 || view.Text.ZoneOf(token) >= 0;
}
