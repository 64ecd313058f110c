using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Who did it: doers of harm, those on whom it is put, and those who take it upon themselves.</summary>
internal sealed class ResponsibilityFacet : IAssertionFacet
{
    /// <inheritdoc/>
    public void Read(AssertionDraft draft)
    {
        for (var token = 0; token < draft.Text.TokenCount; token++)
        {
            var kind = Predicates.English.Of(draft.Text, token) | WithParticle(draft, token);
            if ((kind & PredicateKind.Blame) != 0 && draft.Text.Tags[token] == PartOfSpeech.Verb)
            {
                Blamed(draft, token);
            }
            else if ((kind & PredicateKind.Harm) != 0 && draft.Text.Tags[token] == PartOfSpeech.Verb)
            {
                Did(draft, token);
            }
            else if ((kind & PredicateKind.Own) != 0)
            {
                Owned(draft, token);
            }
        }

        for (var i = 0; i < draft.Reading.Claims.Count; i++)
        {
            if (draft.Reading.Claims[i] is { Stance: Stance.Denies } claim)
            {
                DeniedPart(draft, i, claim);
            }
        }
    }

    // "The coalition denied any part in the raid": that the coalition did it is not so.
    private static void DeniedPart(AssertionDraft draft, int index, Claim claim)
    {
        if (claim.Content.Count == 0 || claim.Source.Count == 0)
        {
            return;
        }

        var content = claim.Content[0];
        var (first, end) = (draft.Text.TokenAt(content.Start), draft.Text.TokenAt(content.End - 1) + 1);
        for (var i = first; i < Math.Min(end, first + 4); i++)
        {
            if ((Predicates.English.Of(draft.Text, i) & PredicateKind.Part) != 0)
            {
                var source = claim.Source[0];
                var words = ContentWords.Of(
                    draft.Text,
                    draft.Text.TokenAt(source.Start),
                    draft.Text.TokenAt(source.End - 1) + 1
                );
                draft.Add(
                    new Assertion
                    {
                        Passage = draft.Passage(content),
                        Kind = QuestionKind.Responsibility,
                        Key = "doer",
                        Value = claim.Holder ?? source.In(draft.Text.Text).ToString(),
                        IsNegated = true,
                        Topics = [.. words.Where(word => !Actors.English.IsAnybodys(word))],
                    },
                    draft.Voices.Of(index)
                );
                return;
            }
        }
    }

    private static PredicateKind WithParticle(AssertionDraft draft, int token)
    {
        if (draft.Text.Tags[token] != PartOfSpeech.Verb)
        {
            return PredicateKind.None;
        }

        var particle = draft.Trees.Child(token, DependencyRelation.CompoundPrt);
        if (particle < 0)
        {
            particle = draft.Trees.Child(token, DependencyRelation.Obj);
        }

        return particle < 0
            ? PredicateKind.None
            : Predicates.English.Of(draft.Text.LemmaOf(token) + " " + draft.Text.LemmaOf(particle));
    }

    private static void Did(AssertionDraft draft, int verb)
    {
        if (draft.Trees.IsOpen(verb) && draft.Text.Relations[verb] != DependencyRelation.Xcomp)
        {
            return;
        }

        var doer = Doer.Of(draft, draft.Trees.DoerOf(verb));
        var patient = draft.Trees.PatientOf(verb);
        if (doer is not null && doer.CanAct(draft) && (patient >= 0 || Predicates.ActsAlone(draft.Text, verb)))
        {
            Add(draft, doer, verb, patient, draft.Trees.IsNegated(verb));
        }
    }

    // "The ministry blamed rebels for the strike": what the ministry says is that rebels did it.
    private static void Blamed(AssertionDraft draft, int verb)
    {
        var onto = Doer.Of(draft, draft.Trees.PatientOf(verb));
        if (onto is null || !onto.CanAct(draft))
        {
            return;
        }

        var cue = draft.Voices.CueAt(draft.Text.ExtentOf(verb));
        var voice = cue >= 0 ? draft.Voices.Of(cue) : draft.Voices.Of(draft.Text.ExtentOf(verb));
        draft.Add(Of(draft, onto, verb, -1, draft.Trees.IsNegated(verb)), voice);
    }

    // "Rebels were behind the attack", "the army is responsible for".
    private static void Owned(AssertionDraft draft, int token)
    {
        // "The command holds the coalition responsible": whom it holds is whom it is put on.
        if (draft.Text.Relations[token] == DependencyRelation.Xcomp && draft.Text.Heads[token] is >= 0 and var holds)
        {
            var held = Doer.Of(draft, draft.Trees.Child(holds, DependencyRelation.Obj));
            if (held is not null && held.CanAct(draft))
            {
                Add(draft, held, token, -1, draft.Trees.IsNegated(holds));
                return;
            }
        }

        var subject = draft.Trees.Child(token, DependencyRelation.Nsubj);
        if (subject < 0 && draft.Text.Heads[token] is >= 0 and var head)
        {
            subject = draft.Trees.Child(head, DependencyRelation.Nsubj);
        }

        var doer = Doer.Of(draft, subject);
        if (doer is not null && doer.CanAct(draft))
        {
            Add(draft, doer, token, -1, draft.Trees.IsNegated(token));
        }
    }

    private static void Add(AssertionDraft draft, Doer doer, int verb, int patient, bool negated) =>
        draft.Add(Of(draft, doer, verb, patient, negated), draft.Voices.Of(draft.Text.ExtentOf(verb)));

    private static Assertion Of(AssertionDraft draft, Doer doer, int verb, int patient, bool negated) =>
        new()
        {
            Passage = draft.Passage(draft.Span(doer.Head, verb, patient)),
            Kind = QuestionKind.Responsibility,
            Key = "doer",
            Value = draft.Text.ExtentOf(doer.First, doer.End).In(draft.Text.Text).ToString(),
            IsNegated = negated,
            Topics = doer.Words,
            Words = patient >= 0 ? PatientWords(draft, patient) : [],
        };

    private static uint[] PatientWords(AssertionDraft draft, int patient)
    {
        var (first, end) = draft.Trees.Phrase(patient);
        return ContentWords.Of(draft.Text, first, end);
    }
}
