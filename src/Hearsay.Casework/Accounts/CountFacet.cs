using System.Globalization;
using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>How many of a thing there were, whatever it is: "four shots were fired", "seven broken ribs", "a single charge".</summary>
internal sealed class CountFacet : IAssertionFacet
{
    /// <inheritdoc/>
    public void Read(AssertionDraft draft)
    {
        var text = draft.Text;
        for (var token = 0; token < text.TokenCount; token++)
        {
            var single =
                text.Is(token, "single") && token > 0 && (text.Is(token - 1, "a") || text.Is(token - 1, "one"));
            if (!single && text.Tags[token] != PartOfSpeech.Num)
            {
                continue;
            }

            var noun = NounOf(draft, token);
            if (noun > token)
            {
                Add(draft, token, noun, single);
            }
            else if (Attackers.Told(draft, token) is { } extent)
            {
                AddAttackers(draft, token, extent);
            }
        }

        Part(draft.Found);
    }

    // "three impacts here and five rounds over there": who counts the like twice counts different ones.
    private static void Part(List<Assertion> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var one = found[i];
            if (
                one.Key.StartsWith(Question.CountOf, StringComparison.Ordinal)
                && found.Exists(other => other.Key == one.Key && other.Claim == one.Claim && other.Value != one.Value)
            )
            {
                found[i] = one with { IsPart = true };
            }
        }
    }

    // "seven holes", and "five of our hospitals".
    private static int NounOf(AssertionDraft draft, int number)
    {
        var text = draft.Text;
        if (text.Relations[number] is DependencyRelation.Nummod or DependencyRelation.Amod)
        {
            // "five masked men": a number stands with no verb, and what was taken for one belongs to the noun behind.
            var head = text.Heads[number];
            return
                head == number + 1
                && head + 1 < text.TokenCount
                && text.Tags[head] == PartOfSpeech.Verb
                && text.FineTags[head + 1] == FineTag.NounPlural
                ? head + 1
                : head;
        }

        var whose = draft.Trees.Child(number, DependencyRelation.Nmod);
        return
            whose > number
            && number + 2 < text.TokenCount
            && text.Is(number + 1, "of")
            && text.Tags[number + 2] == PartOfSpeech.Pron
            && !text.Is(number + 2, "them")
            && !text.Is(number + 2, "these")
            && !text.Is(number + 2, "those")
            ? whose
            : -1;
    }

    // "There were three of them", "the attackers numbered two"
    private static void AddAttackers(AssertionDraft draft, int number, Extent extent)
    {
        if (
            StatedQuantity.At(draft, number) is { Low: > 1 } stated
            && draft.Tells(extent, draft.Trees.ClauseOver(number))
            && !draft.Found.Exists(one => one.Kind == QuestionKind.Figure && one.Passage.Extent.Overlaps(extent))
        )
        {
            Put(draft, extent, Attackers.Key, stated, []);
        }
    }

    private static void Put(AssertionDraft draft, Extent extent, string key, StatedQuantity stated, uint[] words) =>
        draft.Add(
            new Assertion
            {
                Passage = draft.Passage(extent),
                Kind = QuestionKind.Figure,
                Key = key,
                Value = stated.Low.ToString(CultureInfo.InvariantCulture),
                IsAside = true,
                Least = stated.Least,
                Most = stated.Most,
                IsRough = stated.IsRough,
                Words = words,
            },
            draft.Voices.Of(extent)
        );

    private static void Add(AssertionDraft draft, int number, int noun, bool single)
    {
        var (kinds, isKnown) = CountedThings.English.KindsOf(draft, noun);
        var isAttackers = kinds is [Attackers.Key] || kinds.Length == 0 && Attackers.Are(draft, noun);
        if (isAttackers)
        {
            if (Attackers.AreSome(draft, number, noun))
            {
                return;
            }

            (kinds, isKnown) = ([Attackers.Key], true);
        }

        if (kinds.Length == 0 || IsOfWound(draft.Text, noun))
        {
            return;
        }

        var text = draft.Text;
        var extent = text.ExtentOf(number, noun + 1);
        if (
            draft.Found.Exists(one => one.Kind == QuestionKind.Figure && one.Passage.Extent.Overlaps(extent))
            || !isAttackers && IsSome(draft, number, noun)
            || Measures.English.At(draft.Text, number + 1) is not null
            || Elsewhere.Is(draft, extent)
        )
        {
            return;
        }

        if ((single ? new StatedQuantity(1, 1, 1, false) : StatedQuantity.At(draft, number)) is not { } stated)
        {
            return;
        }

        var verb = draft.Trees.ClauseOver(noun);
        if (
            stated.Low <= 0
            || stated.Low <= 1 && !single && !IsOnlyOne(draft, number)
            || stated.Low is > 1900 and < 2100 && !stated.IsRough && text.CharactersOf(number).Length == 4
            || verb >= 0 && (draft.Trees.IsOpen(verb) || draft.Trees.IsNegated(verb) && !IsCorrected(draft, number))
        )
        {
            return;
        }

        foreach (var kind in kinds)
        {
            Put(draft, extent, kind, stated, WordsOf(draft, noun, verb, isKnown));
        }
    }

    // "a single gunshot wound": how often somebody was hit, and not how often was fired.
    private static bool IsOfWound(AnnotatedText text, int noun) =>
        noun + 1 < text.TokenCount
        && (text.Is(noun + 1, "wound") || text.Is(noun + 1, "wounds") || text.Is(noun + 1, "injury"));

    // "only one shell", "ONE bomb", "One drone was shot down. There was no second one."
    private static bool IsOnlyOne(AssertionDraft draft, int number)
    {
        var text = draft.Text;
        if (
            number > 0 && (text.Is(number - 1, "only") || text.Is(number - 1, "just") || text.Is(number - 1, "exactly"))
            || text.CharactersOf(number) is "ONE"
        )
        {
            return true;
        }

        var next = text.SentenceOf[number] + 1;
        if (next >= text.SentenceCount)
        {
            return false;
        }

        var (first, end) = (text.SentenceAt(next).First, text.SentenceAt(next).End);
        for (var i = first + 1; i < end; i++)
        {
            if (text.Is(i - 1, "no") && (text.Is(i, "second") || text.Is(i, "other") || text.Is(i, "further")))
            {
                return true;
            }
        }

        return false;
    }

    // "lost two drones and not one": the number that stands behind "not" is what is not so.
    private static bool IsCorrected(AssertionDraft draft, int number)
    {
        var text = draft.Text;
        var (_, end) = draft.Trees.SentenceOf(number);
        for (var i = number + 1; i + 1 < end; i++)
        {
            if (text.Is(i, "not") && text.Tags[i + 1] == PartOfSpeech.Num)
            {
                return true;
            }
        }

        return false;
    }

    // "the two ships", "three further hospitals", "the first two shots": known ones, or not all.
    private static bool IsSome(AssertionDraft draft, int number, int noun)
    {
        var text = draft.Text;
        var (first, _) = draft.Trees.SentenceOf(number);
        if (
            number > first
            && (
                text.Is(number - 1, "the")
                || text.Is(number - 1, "these")
                || text.Is(number - 1, "those")
                || text.Is(number - 1, "every")
                || text.Is(number - 1, "first")
                || text.Is(number - 1, "last")
                || text.Is(number - 1, "other")
                || text.Is(number - 1, "another")
                || text.Is(number - 1, "not")
                || text.Tags[number - 1] == PartOfSpeech.Num && number - 1 > first
                || text.Is(number - 1, "further")
            )
        )
        {
            return true;
        }

        for (var i = number + 1; i < noun; i++)
        {
            if (
                text.Is(i, "more")
                || text.Is(i, "further")
                || text.Is(i, "other")
                || text.Is(i, "additional")
                || text.Is(i, "remaining")
                || text.Is(i, "different")
            )
            {
                return true;
            }
        }

        return false;
    }

    // What is said of them; nothing where the noun tells enough by itself.
    private static uint[] WordsOf(AssertionDraft draft, int noun, int verb, bool isKnown)
    {
        if (isKnown)
        {
            return [];
        }

        var words = new SortedSet<uint>();
        var (first, end) = draft.Trees.Phrase(noun);
        for (var i = first; i < end; i++)
        {
            if (i != noun)
            {
                Put(draft, words, i);
            }
        }

        if (verb >= 0)
        {
            Put(draft, words, verb);
        }

        return [.. words];
    }

    private static void Put(AssertionDraft draft, SortedSet<uint> words, int token)
    {
        if (ContentWords.IsContent(draft.Text, token))
        {
            foreach (var sense in Senses.English.Of(draft.Text, token))
            {
                words.Add(sense.Number);
            }
        }
    }
}
