using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>How far from a place it was: "nine miles off the cape", "20 kilometres north of Belim".</summary>
internal sealed class DistanceFacet : IAssertionFacet
{
    /// <summary>The key of its question.</summary>
    public const string Key = "distance";

    // Nearer than this the words place something in a scene, and each may place something else.
    private const double Least = 1000;
    private static readonly HashSet<uint> Settlements = WordSet.Of(
        "town",
        "village",
        "city",
        "suburb",
        "district",
        "base",
        "airport",
        "province",
        "region",
        "settlement",
        "hamlet",
        "island",
        "port"
    );

    /// <inheritdoc/>
    public void Read(AssertionDraft draft)
    {
        var text = draft.Text;
        for (var token = 0; token + 2 < text.TokenCount; token++)
        {
            if (
                text.Tags[token] == PartOfSpeech.Num
                && Measures.English.At(text, token + 1) is { What: "distance", Factor: >= Least } unit
                && StatedQuantity.At(draft, token) is { } stated
                && FromEnd(text, unit.End) is > 0 and var from
                && !IsOfASettlement(draft, token)
                && PlaceAt(draft, from) is { Words.Length: > 0 } place
            )
            {
                Add(draft, token, place, stated.In(unit.Factor / Least));
            }
        }
    }

    private static void Add(AssertionDraft draft, int number, (uint[] Words, int End) place, StatedQuantity stated)
    {
        var extent = draft.Text.ExtentOf(number, place.End);
        var verb = draft.Trees.ClauseOver(number);
        if (stated.Low <= 0 || !draft.Tells(extent, verb))
        {
            return;
        }

        draft.Add(
            new Assertion
            {
                Passage = draft.Passage(extent),
                Kind = QuestionKind.Place,
                Key = Key,
                Value = extent.In(draft.Text.Text).ToString(),
                IsAside = true,
                Least = stated.Least ?? stated.Low,
                Most = stated.Most ?? stated.Low,
                Words = place.Words,
            },
            draft.Voices.Of(extent)
        );
    }

    // "south of", "north-east of", "off", "away from": the token after it; 0 where it is told from nothing.
    private static int FromEnd(AnnotatedText text, int at)
    {
        const int Longest = 4;
        for (var i = at; i < Math.Min(text.TokenCount, at + Longest); i++)
        {
            if (text.Is(i, "from") || text.Is(i, "off") || text.Is(i, "of"))
            {
                return i + 1;
            }

            if (text.Tags[i] is PartOfSpeech.Verb or PartOfSpeech.Num || text.Kinds[i] == TokenKind.Stop)
            {
                return 0;
            }
        }

        return 0;
    }

    private static (uint[] Words, int End) PlaceAt(AssertionDraft draft, int at)
    {
        var text = draft.Text;
        var (_, end) = draft.Trees.SentenceOf(at - 1);
        var words = new SortedSet<uint>();
        var last = at;
        for (
            var i = at;
            i < end
                && (
                    text.Tags[i] is PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Noun or PartOfSpeech.Propn
                    || text.Is(i, "of") && words.Count > 0
                );
            i++
        )
        {
            if (text.Tags[i] is PartOfSpeech.Noun or PartOfSpeech.Propn && ContentWords.IsContent(text, i))
            {
                words.Add(text.LemmaHashes[i]);
                last = i + 1;
            }
        }

        return ([.. words], last);
    }

    // "Helm, a town 40 km north of the capital": where the town lies, not where something happened.
    private static bool IsOfASettlement(AssertionDraft draft, int number)
    {
        const int Near = 5;
        var text = draft.Text;
        var (first, _) = draft.Trees.SentenceOf(number);
        for (var i = number - 1; i >= Math.Max(first, number - Near) && text.Tags[i] != PartOfSpeech.Verb; i--)
        {
            if (Settlements.Contains(text.LemmaHashes[i]))
            {
                return true;
            }

            if (text.Tags[i] == PartOfSpeech.Propn)
            {
                return text.CharactersOf(i + 1) is "," or "(";
            }
        }

        var verb = draft.Trees.ClauseOver(number);
        var subject = verb < 0 ? -1 : draft.Trees.DoerOf(verb);
        return subject >= 0
            && (
                Settlements.Contains(text.LemmaHashes[subject])
                || text.Tags[subject] == PartOfSpeech.Propn && text.LemmaOf(verb) is "lie" or "locate" or "be" or "live"
            );
    }
}
