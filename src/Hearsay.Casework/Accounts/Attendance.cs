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

    private static readonly HashSet<uint> Taking = WordSet.Of(
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
    private static readonly HashSet<uint> Takers = WordSet.Of(
        "participant",
        "protester",
        "demonstrator",
        "marcher",
        "attendee"
    );

    private static readonly HashSet<uint> Filling = WordSet.Of(
        "fill",
        "pack",
        "throng",
        "crowd",
        "flood",
        "stand",
        "occupy"
    );
    private static readonly HashSet<uint> Squares = WordSet.Of(
        "square",
        "street",
        "avenue",
        "plaza",
        "park",
        "boulevard",
        "market"
    );

    /// <summary>Whether a number of those who took part is a round one: nobody counts twelve thousand to the last man.</summary>
    public static bool IsRound(string key, double number) => key == Attended && number >= 500 && number % 100 == 0;

    /// <summary>The key; null for figures of anything else.</summary>
    public static string? KeyOf(AssertionDraft draft, Figure figure) =>
        KeyOf(draft, draft.Text.TokenAt(figure.Extent.Start), draft.Text.TokenAt(figure.Extent.End - 1) + 1);

    /// <summary>The key of a number and what it counts, by its first token and the one after its last; null for anything else.</summary>
    public static string? KeyOf(AssertionDraft draft, int start, int stop)
    {
        var text = draft.Text;
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
                    : Taking.Contains(text.LemmaHashes[i])
                        || Takers.Contains(text.LemmaHashes[i]) && i > low && text.Is(i - 1, "of")
                        || IsPart(text, i, low)
                        || i >= stop && Filling.Contains(text.LemmaHashes[i]) && HasSquare(text, i, high)
            )
            {
                return IsPeople(text, start, stop) ? Attended : null;
            }
        }

        return IsCargo(text, start, stop, low) || IsFragment(draft, start, stop) ? Aboard
            : IsCrowd(draft, start, stop) ? Attended
            : null;
    }

    // "a ferry with 120 people", "a bus carrying forty pupils"
    private static bool IsCargo(AnnotatedText text, int start, int stop, int low)
    {
        const int Furthest = 3;
        for (var i = start - 1; i > Math.Max(low, start - Furthest); i--)
        {
            if (text.Is(i, "with") || text.Is(i, "carrying"))
            {
                return Vessels.Contains(text.LemmaHashes[i - 1]) && IsPeople(text, start, stop);
            }
        }

        return false;
    }

    // "We were called by a man on a blue boat. 74 people, among them children.": what no verb tells goes on from before.
    private static bool IsFragment(AssertionDraft draft, int start, int stop)
    {
        var text = draft.Text;
        var (low, high) = draft.Trees.SentenceOf(start);
        var sentence = text.SentenceOf[start];
        if (start - low > 2 || sentence == 0 || !IsPeople(text, start, stop))
        {
            return false;
        }

        for (var i = low; i < high; i++)
        {
            if (text.Tags[i] is PartOfSpeech.Verb or PartOfSpeech.Aux)
            {
                return false;
            }
        }

        var before = text.SentenceAt(sentence - 1);
        for (var i = before.First; i < before.End; i++)
        {
            if (Vessels.Contains(text.LemmaHashes[i]))
            {
                return true;
            }
        }

        return false;
    }

    // "Fifteen thousand of us", "the assembly numbered 2,000 persons", "the union spoke of 15,000 demonstrators"
    private static bool IsCrowd(AssertionDraft draft, int start, int stop)
    {
        var text = draft.Text;
        if (text.Is(stop - 1, "us"))
        {
            return stop - start > 2;
        }

        var (low, _) = draft.Trees.SentenceOf(start);
        for (var i = start - 1; i >= Math.Max(low + 1, start - 2); i--)
        {
            if (text.Is(i, "numbered") || text.Is(i, "number") && text.Tags[i] == PartOfSpeech.Verb)
            {
                return Crowds.Contains(text.LemmaHashes[i - 1]);
            }
        }

        return false;
    }

    private static readonly HashSet<uint> Vessels = WordSet.Of(
        "boat",
        "ship",
        "vessel",
        "ferry",
        "dinghy",
        "trawler",
        "bus",
        "minibus",
        "coach",
        "train",
        "plane",
        "aircraft",
        "helicopter"
    );

    private static readonly HashSet<uint> Crowds = WordSet.Of(
        "assembly",
        "crowd",
        "demonstration",
        "demonstrator",
        "march",
        "marcher",
        "rally",
        "protest",
        "protester",
        "procession",
        "gathering",
        "participant"
    );

    // "filled the square", "stood in all the streets"
    private static bool HasSquare(AnnotatedText text, int verb, int high)
    {
        for (var i = verb + 1; i < Math.Min(high, verb + Near); i++)
        {
            if (Squares.Contains(text.LemmaHashes[i]))
            {
                return true;
            }
        }

        return false;
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
}
