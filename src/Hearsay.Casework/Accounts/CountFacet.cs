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
            if (noun > token && CountedThings.English.KindOf(text, noun) is { } kind)
            {
                Add(draft, token, noun, kind.Kind, kind.IsKnown, single);
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
            return text.Heads[number];
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

    private static void Add(AssertionDraft draft, int number, int noun, string kind, bool isKnown, bool single)
    {
        var text = draft.Text;
        var extent = text.ExtentOf(number, noun + 1);
        if (
            draft.Found.Exists(one => one.Kind == QuestionKind.Figure && one.Passage.Extent.Overlaps(extent))
            || IsSome(draft, number, noun)
            || Elsewhere.Is(draft, extent)
        )
        {
            return;
        }

        var figure = draft.Reading.Figures.FirstOrDefault(one => one.Extent.Overlaps(text.ExtentOf(number)));
        var plain = single ? 1 : SmallNumbers.Of(text.CharactersOf(number));
        var least = figure is null ? plain : figure.Least;
        var most = figure is null ? plain : figure.Most;
        var low = figure?.Low ?? plain;
        var verb = draft.Trees.ClauseOver(noun);
        var voice = draft.Voices.Of(extent);
        if (
            low is null or 0
            || low == 1 && !single
            || figure is { Low: > 1900 and < 2100, High: > 1900 and < 2100 }
            || verb >= 0 && (draft.Trees.IsOpen(verb) || draft.Trees.IsNegated(verb))
        )
        {
            return;
        }

        draft.Add(
            new Assertion
            {
                Passage = draft.Passage(extent),
                Kind = QuestionKind.Figure,
                Key = Question.CountOf + kind,
                Value = low.Value.ToString(CultureInfo.InvariantCulture),
                IsAside = true,
                Least = least,
                Most = most,
                IsRough =
                    figure is { Bound: Hearsay.Reading.FigureBound.About }
                    || figure is not null && figure.Low != figure.High,
                Words = WordsOf(draft, noun, verb, isKnown),
            },
            voice
        );
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
                || text.Tags[number - 1] == PartOfSpeech.Num
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
