using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Tells how many did it, under whatever name: "three gunmen", "two masked men", "held by two men", "there were three of them".</summary>
internal static class Attackers
{
    /// <summary>The key of their question.</summary>
    public const string Key = Question.CountOf + "attacker";

    private static readonly HashSet<uint> Men = WordSet.Of(
        "man",
        "men",
        "person",
        "people",
        "youth",
        "youths",
        "rebel"
    );
    private static readonly HashSet<uint> Armed = WordSet.Of("armed", "masked", "hooded", "disguised", "balaclava");
    private static readonly HashSet<uint> Others = WordSet.Of(
        "other",
        "more",
        "further",
        "another",
        "remaining",
        "surviving",
        "dead",
        "wounded",
        "first",
        "last"
    );
    private static readonly HashSet<uint> Doing = WordSet.Of("kill", "detain", "attack", "shoot", "v-abduct", "injure");
    private static readonly HashSet<uint> Suffering = WordSet.Of("kill", "injure", "detain", "escape", "identify");

    /// <summary>Whether a noun names those who did it by what they wear, carry or do.</summary>
    public static bool Are(AssertionDraft draft, int noun)
    {
        var text = draft.Text;
        if (!Men.Contains(text.Hashes[noun]) && !Men.Contains(text.LemmaHashes[noun]))
        {
            return false;
        }

        // The word before counts whatever the tree makes of it: "masked" is easily taken for a verb.
        var (first, _) = draft.Trees.Phrase(noun);
        for (var i = Math.Max(0, Math.Min(first, noun - 1)); i < noun; i++)
        {
            if (Armed.Contains(text.Hashes[i]))
            {
                return true;
            }
        }

        // "were held by two men"
        var verb = text.Heads[noun];
        return verb >= 0
            && text.Tags[verb] == PartOfSpeech.Verb
            && draft.Trees.IsPassive(verb)
            && draft.Trees.CaseOf(noun) is { } marker
            && text.Is(marker, "by")
            && Means(text, verb, Doing);
    }

    /// <summary>Whether a number counts some of them only: those who died, were caught or got away.</summary>
    public static bool AreSome(AssertionDraft draft, int number, int noun)
    {
        var text = draft.Text;
        var (first, end) = draft.Trees.SentenceOf(number);
        for (var i = Math.Max(first, number - 2); i < noun; i++)
        {
            if (Others.Contains(text.Hashes[i]) || i < number && text.Tags[i] == PartOfSpeech.Num)
            {
                return true;
            }
        }

        if (noun + 1 < end && text.Is(noun + 1, "of"))
        {
            return true;
        }

        var verb = text.Heads[noun];
        return verb >= 0
            && text.Tags[verb] == PartOfSpeech.Verb
            && text.Relations[noun]
                is DependencyRelation.Obj
                    or DependencyRelation.NsubjPass
                    or DependencyRelation.Nsubj
            && (text.Relations[noun] != DependencyRelation.Nsubj || text.LemmaOf(verb) is "die" or "escape" or "flee")
            && Means(text, verb, Suffering);
    }

    /// <summary>The words that tell their number without a noun beside it: "there were three of them", "the attackers numbered two"; null for none.</summary>
    public static Extent? Told(AssertionDraft draft, int number)
    {
        var text = draft.Text;
        var (first, end) = draft.Trees.SentenceOf(number);
        if (
            number + 2 < end
            && number >= first + 2
            && text.Is(number + 1, "of")
            && (text.Is(number + 2, "them") || text.Is(number + 2, "us"))
            && text.LemmaOf(number - 1) == "be"
            && text.Is(number - 2, "there")
        )
        {
            return AreMeant(draft, first) ? text.ExtentOf(number - 2, number + 3) : null;
        }

        for (var i = Math.Max(first + 1, number - 3); i < number; i++)
        {
            if (
                (text.Is(i, "numbered") || text.Is(i, "number") && text.Tags[i] == PartOfSpeech.Verb)
                && IsNamed(draft, i - 1)
            )
            {
                return text.ExtentOf(i - 1, number + 1);
            }
        }

        return null;
    }

    // "them": those whom the words before name last.
    private static bool AreMeant(AssertionDraft draft, int first)
    {
        const int Furthest = 40;
        for (var i = first - 1; i >= Math.Max(0, first - Furthest); i--)
        {
            if (
                draft.Text.Tags[i] == PartOfSpeech.Noun
                && draft.Text.FineTags[i] == FineTag.NounPlural
                && !draft.Text.Is(i, "shots")
            )
            {
                return IsNamed(draft, i);
            }
        }

        return false;
    }

    private static bool IsNamed(AssertionDraft draft, int noun) =>
        CountedThings.English.KindsOf(draft, noun).Keys is [Key] || Are(draft, noun);

    private static bool Means(AnnotatedText text, int verb, HashSet<uint> senses) =>
        Array.Exists(Senses.English.Of(text, verb), sense => !sense.IsOpposite && senses.Contains(sense.Number));
}
