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
        var negated = draft.Trees.IsNegated(token);
        if (draft.Trees.IsOpen(token) || negated && (IsSilence(draft.Text, token) || IsLikeness(draft, token)))
        {
            return;
        }

        // What is denied is what the main clause says, not what hangs on it.
        var voice = draft.Voices.Of(draft.Text.ExtentOf(token));
        if (
            voice.Denied
            && draft.Text.Relations[token]
                is DependencyRelation.Advcl
                    or DependencyRelation.Acl
                    or DependencyRelation.AclRelcl
                    or DependencyRelation.Parataxis
        )
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
            isFalse ? -1 : token,
            first,
            end,
            isFalse ? draft.Span(first, end - 1, token) : draft.Text.ExtentOf(first, end),
            negated ^ isFalse,
            voice
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

            if (!hasClause && !HasPart(draft.Text, first, end))
            {
                Add(draft, -1, first, end, part, negated: false, draft.Voices.Of(index));
            }
        }
    }

    private static void Add(
        AssertionDraft draft,
        int head,
        int first,
        int end,
        Extent extent,
        bool negated,
        Voice voice
    )
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
                Head =
                    head >= 0 && words.Contains(draft.Text.LemmaHashes[head]) && !IsWeak(draft.Text, head)
                        ? draft.Text.LemmaHashes[head]
                        : 0,
                Numbers = ContentWords.Numbers(draft.Text, first, end),
                Topics = ContentWords.Common(draft.Text, first, end),
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

    // "did not reply", "would not comment", "does not know" say nothing of what happened.
    private static bool IsSilence(AnnotatedText text, int token) =>
        text.LemmaOf(token)
            is "reply"
                or "comment"
                or "answer"
                or "know"
                or "respond"
                or "want"
                or "wish"
                or "think"
                or "see";

    // "It is not the radar": told of no one thing.
    private static bool IsLikeness(AssertionDraft draft, int token)
    {
        var subject = draft.Trees.Child(token, DependencyRelation.Nsubj);
        return draft.Text.Tags[token] is PartOfSpeech.Noun or PartOfSpeech.Propn
            && subject >= 0
            && draft.Text.Tags[subject] == PartOfSpeech.Pron
            && draft.Trees.Child(token, DependencyRelation.Cop) >= 0;
    }

    // "any part in the raid" is about who did it.
    private static bool HasPart(AnnotatedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if ((Predicates.English.Of(text, i) & PredicateKind.Part) != 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWeak(AnnotatedText text, int token) =>
        text.LemmaOf(token)
            is "use"
                or "receive"
                or "give"
                or "approach"
                or "see"
                or "hear"
                or "find"
                or "happen"
                or "occur"
                or "exist";
}
