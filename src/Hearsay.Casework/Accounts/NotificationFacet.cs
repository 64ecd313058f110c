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
                Add(
                    draft,
                    token,
                    token,
                    new StatementReader(draft).Clause(token, draft.Voices.Of(text.ExtentOf(token)))
                );
            }
            else if ((kind & PredicateKind.Warning) != 0 && text.Tags[token] == PartOfSpeech.Noun)
            {
                var head = text.Heads[token];
                var unanswered =
                    head >= 0
                    && (Predicates.English.Of(text, head) & PredicateKind.Yield) != 0
                    && text.Relations[token] is DependencyRelation.Obj or DependencyRelation.NsubjPass;
                if (unanswered)
                {
                    Add(draft, token, head, ToSubject(draft, head), isGiven: true);
                    continue;
                }

                var moved =
                    head >= 0
                        && (Predicates.English.Of(text, head) & (PredicateKind.Get | PredicateKind.Give)) != 0
                        && text.Relations[token] is DependencyRelation.Obj or DependencyRelation.NsubjPass
                    || head >= 0
                        && text.Relations[token] == DependencyRelation.Nsubj
                        && text.LemmaOf(head) is "reach" or "arrive" or "come";
                var without = draft.Trees.CaseOf(token) is { } marker && text.Is(marker, "without");
                var none = text.Is(Math.Max(0, token - 1), "no");
                if (moved || without || none)
                {
                    Add(draft, token, moved ? head : token, Moved(draft, token, moved ? head : -1));
                }
            }
        }
    }

    // "received no warning": who does not get it stands where who gives it stands with other verbs.
    private static Statement Moved(AssertionDraft draft, int token, int verb)
    {
        var voice = draft.Voices.Of(draft.Text.ExtentOf(token));
        if (verb < 0)
        {
            return new StatementReader(draft).Deed(token, -1, voice);
        }

        return (Predicates.English.Of(draft.Text, verb) & PredicateKind.Get) != 0
            ? ToSubject(draft, verb)
            : new StatementReader(draft).Deed(
                token,
                draft.Trees.DoerOf(verb),
                voice,
                draft.Trees.Child(verb, DependencyRelation.Iobj)
            );
    }

    private static Statement ToSubject(AssertionDraft draft, int verb) =>
        new StatementReader(draft).Deed(verb, -1, draft.Voices.Of(draft.Text.ExtentOf(verb)), draft.Trees.DoerOf(verb));

    private static void Add(AssertionDraft draft, int token, int verb, Statement statement, bool isGiven = false)
    {
        if (draft.Trees.IsOpen(verb))
        {
            return;
        }

        var negated =
            draft.Trees.IsNegated(verb)
            || verb != token && draft.Trees.IsNegated(token)
            || draft.Trees.CaseOf(token) is { } marker && draft.Text.Is(marker, "without");
        negated &= !isGiven;
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
                Statement = statement,
            },
            draft.Voices.Of(draft.Text.ExtentOf(token))
        );
    }
}
