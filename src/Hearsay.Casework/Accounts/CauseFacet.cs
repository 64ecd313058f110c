using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>What brought it about: "caused by", "due to", "the result of", "X caused the blast".</summary>
internal sealed class CauseFacet : IAssertionFacet
{
    /// <inheritdoc/>
    public void Read(AssertionDraft draft)
    {
        var text = draft.Text;
        for (var token = 0; token < text.TokenCount; token++)
        {
            var cause = -1;
            var anchor = token;
            if (text.Tags[token] == PartOfSpeech.Verb && Is(text, token, PredicateKind.Cause))
            {
                cause = draft.Trees.DoerOf(token);
            }
            else if (
                (text.Is(token, "due") || text.Is(token, "because"))
                && token + 1 < text.TokenCount
                && (text.Is(token + 1, "to") || text.Is(token + 1, "of"))
            )
            {
                cause =
                    text.Tags[token] is PartOfSpeech.Adj && text.Relations[token] != DependencyRelation.Case
                        ? Noun(draft, token)
                        : text.Heads[token];
            }

            if (cause < 0 || text.Tags[cause] is not (PartOfSpeech.Noun or PartOfSpeech.Propn))
            {
                continue;
            }

            Add(draft, cause, anchor);
        }
    }

    private static int Noun(AssertionDraft draft, int token)
    {
        var obl = draft.Trees.Child(token, DependencyRelation.Obl);
        return obl >= 0 ? obl : draft.Text.Heads[token];
    }

    private static void Add(AssertionDraft draft, int cause, int anchor)
    {
        var (first, end) = draft.Trees.Phrase(cause);
        if (draft.Trees.IsOpen(anchor))
        {
            return;
        }

        draft.Add(
            new Assertion
            {
                Passage = draft.Passage(draft.Span(first, end - 1, anchor)),
                Kind = QuestionKind.Cause,
                Key = "cause",
                Value = draft.Text.ExtentOf(first, end).In(draft.Text.Text).ToString(),
                IsNegated = draft.Trees.IsNegated(anchor),
                Words = ContentWords.Of(draft.Text, first, end),
            },
            draft.Voices.Of(draft.Text.ExtentOf(anchor))
        );
    }

    private static bool Is(AnnotatedText text, int token, PredicateKind kind) =>
        (Predicates.English.Of(text, token) & kind) != 0;
}
