using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Whether it was meant: "deliberately", "by mistake", "an accident".</summary>
internal sealed class IntentFacet : IAssertionFacet
{
    /// <inheritdoc/>
    public void Read(AssertionDraft draft)
    {
        for (var token = 0; token < draft.Text.TokenCount; token++)
        {
            var kind = Predicates.English.Of(draft.Text, token);
            var meant = (kind & PredicateKind.Meant) != 0;
            if (!meant && (kind & PredicateKind.Unmeant) == 0)
            {
                continue;
            }

            // "an accident" says it of what it is put on; "the accident" and "accident investigators" say nothing.
            if (!meant && draft.Text.Tags[token] == PartOfSpeech.Noun && !IsPredicate(draft, token))
            {
                continue;
            }

            var head = draft.Text.Relations[token] == DependencyRelation.Advmod ? draft.Text.Heads[token] : token;
            if (draft.Trees.IsOpen(head))
            {
                continue;
            }

            draft.Add(
                new Assertion
                {
                    Passage = draft.Passage(draft.Span(draft.Trees.DoerOf(head), head, token)),
                    Kind = QuestionKind.Intent,
                    Key = "intent",
                    Value = meant ? "meant" : "not meant",
                    IsNegated = draft.Trees.IsNegated(head) || draft.Trees.IsNegated(token),
                },
                draft.Voices.Of(draft.Text.ExtentOf(token))
            );
        }
    }

    private static bool IsPredicate(AssertionDraft draft, int token) =>
        draft.Trees.Child(token, DependencyRelation.Cop) >= 0
        || draft.Trees.CaseOf(token) is { } marker && draft.Text.Is(marker, "by");
}
