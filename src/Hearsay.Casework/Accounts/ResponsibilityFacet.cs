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
            else if ((kind & PredicateKind.Present) != 0 && draft.Text.Tags[token] == PartOfSpeech.Verb)
            {
                Absent(draft, token);
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

    // "No coalition aircraft were operating there": who was not there did not do it.
    private static void Absent(AssertionDraft draft, int verb)
    {
        var voice = draft.Voices.Of(draft.Text.ExtentOf(verb));
        var subject = draft.Trees.Child(verb, DependencyRelation.Nsubj);
        var had = draft.Trees.PatientOf(verb);
        var present = had >= 0 && LightVerbs.IsUse(draft.Text, verb) ? had : subject;
        if (
            present < 0
            || draft.Trees.IsOpen(verb)
            || draft.Trees.IsNegated(verb) == voice.Denied
            || !Actors.English.Contains(draft.Text.LemmaHashes[present])
        )
        {
            return;
        }

        var statement = new StatementReader(draft).Deed(-1, present, voice);
        statement =
            statement.Agent.Names.Length > 0 || statement.Agent.Others.Length > 0 || present == subject
                ? statement
                : new StatementReader(draft).Deed(-1, subject, voice);
        draft.Add(
            new Assertion
            {
                Passage = draft.Passage(draft.Span(subject, verb, present)),
                Kind = QuestionKind.Responsibility,
                Key = "doer",
                Value = draft.Span(subject, present).In(draft.Text.Text).ToString(),
                IsNegated = true,
                Statement = statement,
            },
            voice with
            {
                Denied = false,
            }
        );
    }

    // "The coalition denied any part in the raid": that the coalition did it is not so.
    private static void DeniedPart(AssertionDraft draft, int index, Claim claim)
    {
        if (claim.Content.Count == 0 || claim.Source.Count == 0)
        {
            return;
        }

        var voice = draft.Voices.Of(index);

        var content = claim.Content[0];
        var (first, end) = (draft.Text.TokenAt(content.Start), draft.Text.TokenAt(content.End - 1) + 1);
        for (var i = first; i < Math.Min(end, first + 4); i++)
        {
            if ((Predicates.English.Of(draft.Text, i) & PredicateKind.Part) != 0)
            {
                var source = claim.Source[0];
                draft.Add(
                    new Assertion
                    {
                        Passage = draft.Passage(content),
                        Kind = QuestionKind.Responsibility,
                        Key = "doer",
                        Value = claim.Holder ?? source.In(draft.Text.Text).ToString(),
                        IsNegated = true,
                        Statement = new StatementReader(draft).Deed(-1, SourceHead(draft, source), voice),
                    },
                    voice
                );
                return;
            }
        }
    }

    // The word of a source that hangs by nothing in it.
    private static int SourceHead(AssertionDraft draft, Extent source)
    {
        var (first, end) = (draft.Text.TokenAt(source.Start), draft.Text.TokenAt(source.End - 1) + 1);
        for (var i = first; i < end; i++)
        {
            if (draft.Text.Heads[i] < first || draft.Text.Heads[i] >= end)
            {
                return i;
            }
        }

        return first;
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
        if (
            draft.Trees.IsOpen(verb) && draft.Text.Relations[verb] != DependencyRelation.Xcomp
            || Elsewhere.Is(draft, draft.Text.ExtentOf(verb))
        )
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
        var deed = DeedOf(draft, verb);
        var one = Of(draft, onto, verb, -1, draft.Trees.IsNegated(verb));
        if (deed >= 0)
        {
            one = one with
            {
                Statement = new StatementReader(draft).Deed(deed, onto.Head, voice, draft.Trees.PatientOf(deed)),
            };
        }

        draft.Add(one, voice);
    }

    // "accused the rebels of hiding arms": not of what happened, but of that.
    private static int DeedOf(AssertionDraft draft, int verb)
    {
        var (_, end) = draft.Trees.SentenceOf(verb);
        for (var i = verb + 1; i < end; i++)
        {
            if (
                draft.Text.Tags[i] == PartOfSpeech.Verb
                && draft.Text.FineTags[i] == FineTag.VerbPresentParticiple
                && draft.Trees.IsBelow(i, verb)
                && draft.Text.Tags[i - 1] is PartOfSpeech.Adp or PartOfSpeech.Sconj
            )
            {
                return i;
            }
        }

        return -1;
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
            Statement = new StatementReader(draft).Deed(
                (Predicates.English.Of(draft.Text, verb) & PredicateKind.Harm) != 0 ? verb : -1,
                doer.Head,
                draft.Voices.Of(draft.Text.ExtentOf(verb)),
                patient
            ),
        };
}
