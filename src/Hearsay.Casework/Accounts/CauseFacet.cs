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
            else if (text.Tags[token] == PartOfSpeech.Verb && Is(text, token, PredicateKind.Blame))
            {
                // "The authority blamed a sudden squall": a thing is blamed for what it brought about.
                var blamed = draft.Trees.PatientOf(token);
                cause = blamed >= 0 && Doer.Of(draft, blamed) is { } doer && !doer.CanAct(draft) ? blamed : -1;
                if (cause >= 0)
                {
                    var cue = draft.Voices.CueAt(text.ExtentOf(token));
                    Add(draft, cause, anchor, cue >= 0 ? draft.Voices.Of(cue) : draft.Voices.Of(text.ExtentOf(token)));
                    continue;
                }
            }
            else if (
                text.Tags[token] == PartOfSpeech.Verb
                && Is(text, token, PredicateKind.Harm)
                && draft.Trees.PatientOf(token) >= 0
            )
            {
                // "Overloading sank this ship": what does harm and is nobody is the cause. It may pass for a verb.
                var thing = draft.Trees.DoerOf(token);
                thing = thing < 0 && token == text.SentenceAt(text.SentenceOf[token]).First + 1 ? token - 1 : thing;
                cause = thing >= 0 && IsCondition(draft, thing) ? thing : -1;
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

            cause = cause < 0 ? CausePhrases.At(draft, token) : cause;
            if (
                cause < 0
                || text.Tags[cause] is not (PartOfSpeech.Noun or PartOfSpeech.Propn) && !IsCondition(draft, cause)
            )
            {
                continue;
            }

            Add(draft, cause, anchor, draft.Voices.Of(text.ExtentOf(anchor)));
        }
    }

    private static bool IsCondition(AssertionDraft draft, int token) => Conditions.English.Contains(draft.Text, token);

    private static int Noun(AssertionDraft draft, int token)
    {
        var obl = draft.Trees.Child(token, DependencyRelation.Obl);
        return obl >= 0 ? obl : draft.Text.Heads[token];
    }

    private static void Add(AssertionDraft draft, int cause, int anchor, Voice voice)
    {
        var (first, end) = draft.Trees.Phrase(cause);
        if (draft.Trees.IsOpen(anchor) || Elsewhere.Is(draft, draft.Text.ExtentOf(anchor)))
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
                IsNegated = draft.Trees.IsNegated(anchor) || anchor != cause && draft.Trees.IsNegated(cause),
                Words = Conditions.English.Of(ContentWords.Common(draft.Text, first, end)),
                Statement = new StatementReader(draft).Deed(-1, -1, voice, EffectOf(draft, anchor, cause)),
            },
            voice
        );
    }

    // What it brought about: the object of the verb; -1 where the words leave it open.
    private static int EffectOf(AssertionDraft draft, int anchor, int cause)
    {
        var effect =
            draft.Text.Tags[anchor] == PartOfSpeech.Verb && Is(draft.Text, anchor, PredicateKind.Cause)
                ? draft.Trees.PatientOf(anchor)
                : -1;
        return effect == cause ? -1 : effect;
    }

    private static bool Is(AnnotatedText text, int token, PredicateKind kind) =>
        (Predicates.English.Of(text, token) & kind) != 0;
}
