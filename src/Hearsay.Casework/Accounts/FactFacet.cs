using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Whether it was so at all: every clause with what it speaks of, held against others that say the opposite.</summary>
internal sealed class FactFacet : IAssertionFacet
{
    /// <inheritdoc/>
    public void Read(AssertionDraft draft)
    {
        var (sentence, elsewhere) = (-1, false);
        for (var token = 0; token < draft.Text.TokenCount; token++)
        {
            if (draft.Text.SentenceOf[token] != sentence)
            {
                sentence = draft.Text.SentenceOf[token];
                elsewhere = IsNote(draft.Text, sentence) || Elsewhere.Is(draft, draft.Text.ExtentOf(token));
            }

            if (elsewhere)
            {
                continue;
            }

            if (
                IsClause(draft, token)
                && (draft.Voices.CueAt(draft.Text.ExtentOf(token)) < 0 || IsOfThings(draft, token))
            )
            {
                Clause(draft, token);
            }
            else
            {
                Noun(draft, token);
            }
        }

        for (var i = 0; i < draft.Reading.Claims.Count; i++)
        {
            if (draft.Reading.Claims[i].Stance == Stance.Denies && !IsRefusal(draft, i))
            {
                Denial(draft, i);
            }
        }
    }

    // "(Reporting by A; editing by B)", "(This report has been corrected.)": an editor's note tells of the report, not of what happened.
    private static bool IsNote(AnnotatedText text, int sentence)
    {
        var (first, end) = (text.SentenceAt(sentence).First, text.SentenceAt(sentence).End);
        while (first < end && text.Kinds[first] == TokenKind.Symbol)
        {
            first++;
        }

        while (end > first && text.Kinds[end - 1] == TokenKind.Stop)
        {
            end--;
        }

        return end > first && text.CharactersOf(first) is "(" && text.CharactersOf(end - 1) is ")";
    }

    private static void Clause(AssertionDraft draft, int token)
    {
        var asserted = AssertedClause.Of(draft, token);
        if (
            !asserted.IsSaid
            || asserted.IsNegated
                && (IsSilence(draft.Text, token) && !IsOfThings(draft, token) || IsLikeness(draft, token))
        )
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

        var reader = new StatementReader(draft);
        var (first, end) = draft.Trees.Phrase(token);
        var subject = draft.Trees.Child(token, DependencyRelation.Nsubj);
        subject = subject >= 0 ? subject : draft.Trees.Child(token, DependencyRelation.NsubjPass);
        if (subject < 0 || !IsFalse(draft, token))
        {
            var extent = Inside(draft, voice, token, draft.Text.ExtentOf(first, end));
            Add(draft, reader.Clause(token, voice), extent, asserted.IsNegated, voice);
            return;
        }

        // "The tale of a call was a lie" says of its subject that it is not so.
        (first, end) = draft.Trees.Phrase(subject);
        Add(
            draft,
            reader.Noun(LastNoun(draft.Text, subject, first, end), first, end, voice),
            draft.Span(first, end - 1, token),
            !asserted.IsNegated,
            voice
        );
    }

    // "The gate was open, a spokesman said": the tree may hang who says it by what is said.
    private static Extent Inside(AssertionDraft draft, Voice voice, int token, Extent clause)
    {
        foreach (var part in voice.Claim < 0 ? [] : draft.Reading.Claims[voice.Claim].Content)
        {
            if (part.Contains(draft.Text.ExtentOf(token)))
            {
                return new Extent(Math.Max(part.Start, clause.Start), Math.Min(part.End, clause.End));
            }
        }

        return clause;
    }

    // "The tale of a call", "allegations of ill-treatment": what is told of is what is not so.
    private static int LastNoun(AnnotatedText text, int head, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (
                text.Heads[i] == head
                && text.Relations[i] == DependencyRelation.Nmod
                && i > head
                && text.Is(head + 1, "of")
            )
            {
                return i;
            }
        }

        return head;
    }

    // "refused help", "declined the offer": there was help, and an offer.
    private static bool IsRefusal(AssertionDraft draft, int claim)
    {
        foreach (var cue in draft.Reading.Claims[claim].Cue)
        {
            if (draft.Text.LemmaOf(draft.Text.TokenAt(cue.Start)) is "refuse" or "decline")
            {
                return true;
            }
        }

        return false;
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

            if (
                !hasClause
                && !HasPart(draft.Text, first, end)
                && !BackwardDenial.PointsBack(draft.Text, part)
                && !IsDefinite(draft.Text, first, end)
            )
            {
                var voice = draft.Voices.Of(index);
                var head = HeadOf(draft.Text, first, end);
                head = LastNoun(draft.Text, head, first, end);
                Add(draft, new StatementReader(draft).Noun(head, first, end, voice), part, negated: false, voice);
            }
        }
    }

    private static void Add(AssertionDraft draft, Statement statement, Extent extent, bool negated, Voice voice)
    {
        var (first, end) = (draft.Text.TokenAt(extent.Start), draft.Text.TokenAt(extent.End - 1) + 1);
        draft.Add(
            new Assertion
            {
                Passage = draft.Passage(extent),
                Kind = QuestionKind.Fact,
                Key = "fact",
                Value = extent.In(draft.Text.Text).ToString(),
                IsNegated = negated,
                Words = statement.AllWords(),
                Statement = statement,
                Numbers = ContentWords.Numbers(draft.Text, first, end),
            },
            voice
        );
    }

    // What no verb says: "saw a policeman fire", "and no leak anywhere", "the allegations of fraud are without foundation".
    private static void Noun(AssertionDraft draft, int token)
    {
        var text = draft.Text;
        if (text.Tags[token] is not PartOfSpeech.Noun and not PartOfSpeech.Propn)
        {
            return;
        }

        // "A, he told us, and no B": the tree hangs what he told last by the verb of telling.
        var head = text.Heads[token];
        var cue =
            head >= 0 && text.Relations[token] == DependencyRelation.Conj
                ? draft.Voices.CueAt(text.ExtentOf(head))
                : -1;
        var voice = cue >= 0 ? draft.Voices.Of(cue) : draft.Voices.Of(text.ExtentOf(token));
        var reader = new StatementReader(draft);
        var (first, end) = draft.Trees.Phrase(token);
        if (SeenActs.DoerOf(draft, token) is >= 0 and var doer)
        {
            Add(draft, reader.Seen(token, doer, voice), draft.Span(doer, end - 1), negated: false, voice);
        }
        else if (text.Is(first, "no") && text.Relations[token] is DependencyRelation.Conj or DependencyRelation.Root)
        {
            Add(draft, reader.Noun(token, first, end, voice), text.ExtentOf(first, end), negated: true, voice);
        }
        else if (head >= 0 && draft.Trees.CaseOf(token) is { } marker && text.Is(marker, "without"))
        {
            Add(draft, reader.Lacked(token, head, voice), text.ExtentOf(first, end), negated: true, voice);
        }
    }

    // The word of a stretch that hangs by nothing in it.
    private static int HeadOf(AnnotatedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.Tags[i] != PartOfSpeech.Punct && (text.Heads[i] < first || text.Heads[i] >= end))
            {
                return i;
            }
        }

        return first;
    }

    private static bool IsFalse(AssertionDraft draft, int token)
    {
        // What "lies 23 kilometres from the port" is no lie, and who lied is not what is untrue.
        if (
            (Predicates.English.Of(draft.Text, token) & PredicateKind.False) != 0
            && !(draft.Text.Tags[token] == PartOfSpeech.Verb && draft.Text.LemmaOf(token) == "lie")
        )
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
                || draft.Trees.Child(token, DependencyRelation.Aux) >= 0
                || draft.Trees.Child(token, DependencyRelation.AuxPass) >= 0
            : draft.Trees.Child(token, DependencyRelation.Expl) >= 0 && draft.Text.LemmaOf(token) == "be"
                || draft.Trees.Child(token, DependencyRelation.Cop) >= 0
                || draft.Text.Relations[token] == DependencyRelation.Root
                    && draft.Trees.Child(token, DependencyRelation.Nsubj) >= 0;

    // "saw no survivor", "No trace of arms was found": a cue that tells of a thing, and not what somebody says.
    private static bool IsOfThings(AssertionDraft draft, int token)
    {
        if (!LightVerbs.Contains(draft.Text, token))
        {
            return false;
        }

        var thing = draft.Trees.PatientOf(token);
        return thing >= 0 && draft.Text.Tags[thing] == PartOfSpeech.Noun;
    }

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

    // "denied the charge", "rejected his advances": something that is known already, and not that there was any.
    private static bool IsDefinite(AnnotatedText text, int first, int end)
    {
        // "the allegations of fraud" are of fraud, and "the attack" is what the denial is about.
        var head = HeadOf(text, first, end);
        return LastNoun(text, head, first, end) == head
            && (Predicates.English.Of(text, head) & PredicateKind.Harm) == 0
            && (
                text.Tags[first] == PartOfSpeech.Det
                    && !text.Is(first, "any")
                    && !text.Is(first, "all")
                    && !text.Is(first, "no")
                || text.Tags[first] == PartOfSpeech.Pron
            );
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
}
