using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Finds verbs behind verbs of seeing that were taken for nouns: "saw a policeman fire".</summary>
internal static class SeenActs
{
    private const int MostSteps = 3;

    private static readonly HashSet<uint> Perceiving =
    [
        .. new[] { "see", "hear", "watch", "film", "notice", "observe" }.Select(word => WordHash.Of(word)),
    ];

    /// <summary>Who does what a noun would say if it were a verb, by token; -1 where it is none.</summary>
    public static int DoerOf(AssertionDraft draft, int token)
    {
        var text = draft.Text;
        var doer = token - 1;
        if (
            doer < 0
            || text.Tags[doer] is not (PartOfSpeech.Noun or PartOfSpeech.Propn)
            || text.Heads[doer] != token
            || text.SentenceOf[doer] != text.SentenceOf[token]
            || (Predicates.English.Of(text, token) & PredicateKind.Harm) == 0
            || !IsPerson(text, doer)
        )
        {
            return -1;
        }

        var at = token;
        for (var i = 0; i < MostSteps && at >= 0; i++)
        {
            if (Perceiving.Contains(text.LemmaHashes[at]))
            {
                return doer;
            }

            at = text.Heads[at];
        }

        return -1;
    }

    private static bool IsPerson(AnnotatedText text, int token) =>
        Actors.English.Contains(text.LemmaHashes[token]) || PartyName.IsPersonNoun(text.LemmaHashes[token]);
}
