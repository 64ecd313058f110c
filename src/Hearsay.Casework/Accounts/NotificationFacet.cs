using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Whether it was announced beforehand: "had warned", "received no warning", "without notice".</summary>
internal sealed class NotificationFacet : IAssertionFacet
{
    /// <inheritdoc/>
    public void Read(AssertionDraft draft)
    {
        var text = draft.Text;
        for (var token = 0; token < text.TokenCount; token++)
        {
            var kind = Predicates.English.Of(text, token);
            if (
                (kind & PredicateKind.Warn) != 0
                && text.FineTags[token] is FineTag.VerbPast or FineTag.VerbPastParticiple
            )
            {
                Add(draft, token, token);
            }
            else if ((kind & PredicateKind.Warning) != 0 && text.Tags[token] == PartOfSpeech.Noun)
            {
                var head = text.Heads[token];
                var moved =
                    head >= 0
                    && (Predicates.English.Of(text, head) & (PredicateKind.Get | PredicateKind.Give)) != 0
                    && text.Relations[token] is DependencyRelation.Obj or DependencyRelation.NsubjPass;
                var without = draft.Trees.CaseOf(token) is { } marker && text.Is(marker, "without");
                var none = text.Is(Math.Max(0, token - 1), "no");
                if (moved || without || none)
                {
                    Add(draft, token, moved ? head : token);
                }
            }
        }
    }

    private static void Add(AssertionDraft draft, int token, int verb)
    {
        if (draft.Trees.IsOpen(verb))
        {
            return;
        }

        var negated =
            draft.Trees.IsNegated(verb)
            || verb != token && draft.Trees.IsNegated(token)
            || draft.Trees.CaseOf(token) is { } marker && draft.Text.Is(marker, "without");
        var doer = draft.Trees.DoerOf(verb);
        var (first, end) = doer >= 0 ? draft.Trees.Phrase(doer) : (verb, verb + 1);
        draft.Add(
            new Assertion
            {
                Passage = draft.Passage(draft.Span(first, end - 1, verb, token, draft.Trees.PatientOf(verb))),
                Kind = QuestionKind.Notification,
                Key = "warning",
                Value = "yes",
                IsNegated = negated,
            },
            draft.Voices.Of(draft.Text.ExtentOf(token))
        );
    }
}
