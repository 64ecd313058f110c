using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Tells figures of those who were aboard something, or took part in it, by the words beside them.</summary>
internal static class Attendance
{
    /// <summary>The key of those aboard.</summary>
    public const string Aboard = "aboard";

    /// <summary>The key of those who took part.</summary>
    public const string Attended = "attended";

    private const int Near = 8;

    private static readonly HashSet<uint> Taking = Of(
        "attend",
        "attendance",
        "participate",
        "march",
        "protest",
        "demonstrate",
        "rally",
        "gather",
        "assemble",
        "turnout"
    );
    private static readonly HashSet<uint> Takers = Of(
        "participant",
        "protester",
        "demonstrator",
        "marcher",
        "attendee"
    );

    /// <summary>The key; null for figures of anything else.</summary>
    public static string? KeyOf(AssertionDraft draft, Figure figure)
    {
        var text = draft.Text;
        var (start, stop) = (text.TokenAt(figure.Extent.Start), text.TokenAt(figure.Extent.End - 1) + 1);
        var (low, high) = draft.Trees.SentenceOf(start);
        for (var i = Math.Max(low, start - Near); i < Math.Min(high, stop + Near); i++)
        {
            var inside = i >= start && i < stop;
            if (text.Is(i, "aboard") || text.Is(i, "board") && i > low && text.Is(i - 1, "on"))
            {
                return i >= start && i < stop + 5 ? Aboard : null;
            }

            if (
                inside
                    ? Takers.Contains(text.LemmaHashes[i])
                    : Taking.Contains(text.LemmaHashes[i]) || IsPart(text, i, low)
            )
            {
                return IsPeople(text, start, stop) ? Attended : null;
            }
        }

        return null;
    }

    // "took part"
    private static bool IsPart(AnnotatedText text, int token, int low) =>
        text.Is(token, "part") && token > low && text.LemmaOf(token - 1) == "take";

    private static bool IsPeople(AnnotatedText text, int start, int stop)
    {
        for (var i = start; i < stop; i++)
        {
            if (
                text.LemmaOf(i) is "people" or "person" or "citizen"
                || Takers.Contains(text.LemmaHashes[i])
                || text.Is(i, "us")
            )
            {
                return true;
            }
        }

        return stop - start == 1;
    }

    private static HashSet<uint> Of(params string[] words) => [.. words.Select(word => WordHash.Of(word))];
}
