using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Finds causes that no verb of causing names: "as a result of smoke", "was lost to a fault", "it was the tremor".</summary>
internal static class CausePhrases
{
    private static readonly HashSet<uint> From = WordSet.Of(
        "die",
        "perish",
        "result",
        "stem",
        "arise",
        "suffer",
        "come",
        "follow"
    );
    private static readonly HashSet<uint> To = WordSet.Of(
        "lose",
        "attribute",
        "ascribe",
        "point",
        "succumb",
        "fall",
        "put"
    );

    /// <summary>The noun of the cause that a token leads to; -1 for none.</summary>
    public static int At(AssertionDraft draft, int token)
    {
        var text = draft.Text;
        if (text.Tags[token] is PartOfSpeech.Noun or PartOfSpeech.Propn && IsCondition(draft, token))
        {
            return IsNamedAsCause(draft, token) ? token : -1;
        }

        // "drains were to blame"
        if (text.Is(token, "blame") && token > 0 && text.Is(token - 1, "to"))
        {
            var subject = draft.Trees.Child(token, DependencyRelation.Nsubj);
            return subject >= 0 ? subject : draft.Trees.DoerOf(token);
        }

        return -1;
    }

    private static bool IsNamedAsCause(AssertionDraft draft, int noun)
    {
        var text = draft.Text;
        var head = text.Heads[noun];
        if (draft.Trees.CaseOf(noun) is { } marker)
        {
            // "as a result of smoke", "owing to fog", "following a tremor"
            if (text.Is(marker, "following") || text.Is(marker, "owing"))
            {
                return true;
            }

            var over = head >= 0 ? text.LemmaHashes[head] : 0;
            return head >= 0
                && (
                    (text.Is(marker, "from") || text.Is(marker, "of"))
                        && (
                            From.Contains(over) && text.Tags[head] == PartOfSpeech.Verb
                            || text.Is(head, "result")
                            || text.Is(head, "consequence")
                        )
                    || text.Is(marker, "to") && To.Contains(over)
                );
        }

        // "It was the tremor that brought it down"
        var subject = draft.Trees.Child(noun, DependencyRelation.Nsubj);
        return draft.Trees.Child(noun, DependencyRelation.Cop) >= 0
            && subject >= 0
            && (
                text.Is(subject, "it") && !text.Is(noun, "mistake") && !text.Is(noun, "error")
                || text.LemmaOf(subject) == "cause"
            );
    }

    private static bool IsCondition(AssertionDraft draft, int token) => Conditions.English.Contains(draft.Text, token);
}
