using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Whether it was so at all: every clause with what it speaks of, held against others that say the opposite.</summary>
internal sealed class FactFacet : IAssertionFacet
{
    /// <inheritdoc/>
    public void Read(AssertionDraft draft)
    {
        for (var token = 0; token < draft.Text.TokenCount; token++)
        {
            if (IsClause(draft, token) && draft.Voices.CueAt(draft.Text.ExtentOf(token)) < 0)
            {
                Clause(draft, token);
            }
        }

        for (var i = 0; i < draft.Reading.Claims.Count; i++)
        {
            if (draft.Reading.Claims[i].Stance == Stance.Denies)
            {
                Denial(draft, i);
            }
        }
    }

    private static void Clause(AssertionDraft draft, int token)
    {
        if (draft.Trees.IsOpen(token))
        {
            return;
        }

        // "The tale of a call was a lie" says of its subject that it is not so.
        var isFalse = IsFalse(draft, token);
        var top = isFalse ? draft.Trees.Child(token, DependencyRelation.Nsubj) : token;
        if (top < 0)
        {
            return;
        }

        var (first, end) = draft.Trees.Phrase(top);
        Add(
            draft,
            first,
            end,
            isFalse ? draft.Span(first, end - 1, token) : draft.Text.ExtentOf(first, end),
            draft.Trees.IsNegated(token) ^ isFalse,
            draft.Voices.Of(draft.Text.ExtentOf(token))
        );
    }

    // "The army denied any such fire": what is denied is no clause.
    private static void Denial(AssertionDraft draft, int index)
    {
        foreach (var part in draft.Reading.Claims[index].Content)
        {
            var (first, end) = (draft.Text.TokenAt(part.Start), draft.Text.TokenAt(part.End - 1) + 1);
            var hasClause = false;
            for (var i = first; i < end; i++)
            {
                hasClause |= IsClause(draft, i);
            }

            if (!hasClause)
            {
                Add(draft, first, end, part, negated: false, draft.Voices.Of(index));
            }
        }
    }

    private static void Add(AssertionDraft draft, int first, int end, Extent extent, bool negated, Voice voice)
    {
        var words = ContentWords.Of(draft.Text, first, end);
        if (words.Length == 0)
        {
            return;
        }

        draft.Add(
            new Assertion
            {
                Passage = draft.Passage(extent),
                Kind = QuestionKind.Fact,
                Key = "fact",
                Value = extent.In(draft.Text.Text).ToString(),
                IsNegated = negated,
                Words = words,
            },
            voice
        );
    }

    private static bool IsFalse(AssertionDraft draft, int token)
    {
        if ((Predicates.English.Of(draft.Text, token) & PredicateKind.False) != 0)
        {
            return draft.Trees.Child(token, DependencyRelation.Nsubj) >= 0;
        }

        return draft.Trees.CaseOf(token) is { } marker
            && draft.Text.Is(marker, "without")
            && (draft.Text.Is(token, "foundation") || draft.Text.Is(token, "basis") || draft.Text.Is(token, "merit"))
            && draft.Trees.Child(token, DependencyRelation.Nsubj) >= 0;
    }

    private static bool IsClause(AssertionDraft draft, int token) =>
        draft.Text.Tags[token] == PartOfSpeech.Verb
            ? draft.Text.Relations[token]
                is DependencyRelation.Root
                    or DependencyRelation.Ccomp
                    or DependencyRelation.Parataxis
                    or DependencyRelation.Conj
                    or DependencyRelation.Xcomp
                    or DependencyRelation.Advcl
                    or DependencyRelation.AclRelcl
                    or DependencyRelation.Acl
            : draft.Trees.Child(token, DependencyRelation.Cop) >= 0
                || draft.Text.Relations[token] == DependencyRelation.Root
                    && draft.Trees.Child(token, DependencyRelation.Nsubj) >= 0;
}
