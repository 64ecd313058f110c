using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Takes the clause of a token apart.</summary>
/// <param name="draft">The text.</param>
internal readonly struct StatementReader(AssertionDraft draft)
{
    private AnnotatedText Text => draft.Text;

    /// <summary>The statement that a clause makes.</summary>
    /// <param name="head">The token of its verb, or of what is said of the subject.</param>
    /// <param name="voice">In whose voice it stands.</param>
    public Statement Clause(int head, Voice voice)
    {
        var isVerb = Text.Tags[head] == PartOfSpeech.Verb;
        var key = SwitchOf(head) is >= 0 and var on ? on : KeyOf(head);
        var agent = isVerb ? draft.Trees.DoerOf(head) : SubjectOf(head);
        var patient = isVerb ? draft.Trees.PatientOf(head) : -1;
        patient = patient >= 0 || !isVerb ? patient : BehindParticle(head);
        var isThere =
            agent == key
            || draft.Trees.Child(head, DependencyRelation.Expl) >= 0
            || patient == key && draft.Trees.IsPassive(head);
        var statement = Of(
            key,
            agent == key ? -1 : agent,
            patient == key ? -1 : patient,
            draft.Trees.Phrase(head),
            head,
            voice
        );
        return statement with
        {
            IsUpToNow = IsUpToNow(head),
            HasPronoun = IsPronoun(agent) || IsPronoun(patient),
            IsUse = key != head && (LightVerbs.IsUse(Text, head) || isThere),
            IsOfAll =
                (isThere || IsNobody(agent) || IsNobody(patient))
                && Text.Relations[head] is not (DependencyRelation.AclRelcl or DependencyRelation.Advcl),
        };
    }

    /// <summary>The statement that a noun makes by itself: "any such fire".</summary>
    public Statement Noun(int head, int first, int end, Voice voice) =>
        Of(OfWhat(head), -1, -1, (first, end), head, voice) with
        {
            IsOfAll = true,
            IsUse = true,
        };

    /// <summary>What is had, or is not, by who does something: "operated without a licence".</summary>
    public Statement Lacked(int thing, int head, Voice voice) =>
        Of(
            thing,
            Text.Tags[head] == PartOfSpeech.Verb ? draft.Trees.DoerOf(head) : head,
            -1,
            draft.Trees.Phrase(thing),
            thing,
            voice
        ) with
        {
            IsUse = true,
        };

    /// <summary>What a verb that was taken for a noun says: "saw a policeman fire".</summary>
    public Statement Seen(int key, int doer, Voice voice) => Of(key, doer, -1, draft.Trees.Phrase(key), key, voice);

    /// <summary>Somebody's deed: what a verb says of a doer, or any deed where no verb tells which.</summary>
    public Statement Deed(int verb, int doer, Voice voice, int patient = -1) =>
        new()
        {
            Keys = verb < 0 ? [] : Senses.English.Of(Text, verb),
            Lemma = verb < 0 ? 0 : Text.LemmaHashes[verb],
            Agent = PhraseOf(doer, voice).Words,
            Patient = PhraseOf(patient, voice).Words,
            Others = [],
        };

    /// <summary>Whose a land is: the names beside it, or those of who speaks of his own.</summary>
    public PhraseWords Owner(int land, Voice voice)
    {
        // "the left bank of the Tesh": left, and not the river's; "on either side" is nobody's.
        var (first, end) = draft.Trees.Phrase(land);
        for (var i = first; i < land; i++)
        {
            if (Text.Is(i, "left") || Text.Is(i, "right"))
            {
                return new PhraseWords([], [Text.Hashes[i]], []);
            }

            if (Text.Is(i, "either") || Text.Is(i, "both") || Text.Is(i, "other"))
            {
                return PhraseWords.None;
            }
        }

        end = Text.Is(land, "side") || Text.Is(land, "bank") ? land + 1 : end;
        var names = WordsOf((first, end), -1, -1, -1, null).Names;
        if (names.Length > 0)
        {
            return new PhraseWords(names, [], []);
        }

        for (var i = first; i < end; i++)
        {
            if (Text.Is(i, "our") || Text.Is(i, "its") || Text.Is(i, "their"))
            {
                // A witness's own name does not tell whose side he is on.
                var speaker = SpeakerOf(voice);
                return Text.Is(i, "our")
                    ? new PhraseWords([], [], speaker.Names)
                    : new PhraseWords(speaker.Names, [], []);
            }
        }

        return PhraseWords.None;
    }

    private Statement Of(int key, int agent, int patient, (int First, int End) all, int head, Voice voice)
    {
        var (agentWords, agentRange) = PhraseOf(agent, voice);
        var (patientWords, patientRange) = PhraseOf(patient, voice);
        if (patient < 0 && key != head || patient < 0 && Text.Tags[key] == PartOfSpeech.Noun)
        {
            patientWords = WordsOf(draft.Trees.Phrase(key), -1, key, head, agentRange);
        }

        var others = new SortedSet<uint>();
        for (var i = all.First; i < all.End; i++)
        {
            if (i != key && i != head && !In(i, agentRange) && !In(i, patientRange))
            {
                AddSenses(others, i);
            }
        }

        AddWhere(others, head);
        return new Statement
        {
            // "has", "made" of nothing that is told: no two are held against each other by it.
            Keys =
                LightVerbs.Contains(Text, key) && !Senses.English.Knows(Text, key) ? [] : Senses.English.Of(Text, key),
            Lemma = Text.LemmaHashes[key],
            Agent = agentWords,
            Patient = patientWords,
            Others = [.. others],
            Slots = SlotsOf(key, all),
        };
    }

    private Slot[] SlotsOf(int key, (int First, int End) all)
    {
        var slots = new List<Slot>();
        for (var i = all.First; i < all.End; i++)
        {
            if (
                ContentWords.IsContent(Text, i)
                && (i == key || !LightVerbs.Contains(Text, i) && !LightVerbs.IsTrace(Text, i))
            )
            {
                var senses = new SortedSet<uint>();
                AddSenses(senses, i);
                senses.Add(Text.LemmaHashes[i]);
                slots.Add(new Slot(Text.LemmaHashes[i], [.. senses], i == key || IsOfNone(i)));
            }
        }

        return [.. slots];
    }

    // "no civilian", "any planes"
    private bool IsOfNone(int noun)
    {
        if (Text.Tags[noun] is not (PartOfSpeech.Noun or PartOfSpeech.Propn))
        {
            return noun > 0 && Text.Is(noun - 1, "no");
        }

        var (first, _) = draft.Trees.SentenceOf(noun);
        for (var i = noun - 1; i >= first; i--)
        {
            if (Text.Is(i, "no") || Text.Is(i, "any"))
            {
                return true;
            }

            if (Text.Tags[i] is not (PartOfSpeech.Adj or PartOfSpeech.Num))
            {
                return false;
            }
        }

        return false;
    }

    // "a port where no one was hurt": it is said of the port.
    private void AddWhere(SortedSet<uint> others, int head)
    {
        if (Text.Relations[head] == DependencyRelation.AclRelcl && Text.Heads[head] is >= 0 and var noun)
        {
            var (first, end) = draft.Trees.Phrase(noun);
            for (var i = first; i < end; i++)
            {
                AddSenses(others, i);
            }
        }
    }

    // A verb that says little by itself leaves it to its object, to what it stands with, or to what there is.
    private int KeyOf(int head)
    {
        if (!LightVerbs.Contains(Text, head))
        {
            return head;
        }

        var noun = LightVerbs.IsStaying(Text, head) ? draft.Trees.Child(head, DependencyRelation.Xcomp) : -1;
        noun = noun >= 0 ? noun : draft.Trees.Child(head, DependencyRelation.Obj);
        noun = noun >= 0 ? noun : draft.Trees.Child(head, DependencyRelation.NsubjPass);
        noun =
            noun >= 0 || draft.Trees.Child(head, DependencyRelation.Expl) < 0 && !LightVerbs.IsOccurring(Text, head)
                ? noun
                : draft.Trees.Child(head, DependencyRelation.Nsubj);
        noun = noun >= 0 ? noun : draft.Trees.Child(head, DependencyRelation.Xcomp);
        noun = noun >= 0 ? noun : draft.Trees.Child(head, DependencyRelation.Obl);
        noun = OfWhat(noun);
        return
            noun >= 0
            && Text.Tags[noun] != PartOfSpeech.Pron
            && (Senses.English.Knows(Text, noun) || !Senses.English.Knows(Text, head))
            ? noun
            : head;
    }

    // "no trace of arms", "not one sign of weapons": arms, and weapons.
    private int OfWhat(int noun)
    {
        if (noun < 0 || !LightVerbs.IsTrace(Text, noun))
        {
            return noun;
        }

        var what = draft.Trees.Child(noun, DependencyRelation.Nmod);
        return what >= 0 ? what : noun;
    }

    // "The beacon was on fourteen minutes before": the tree takes what follows for what is said.
    private int SwitchOf(int head)
    {
        var marker = draft.Trees.CaseOf(head) ?? -1;
        return
            marker >= 1
            && (Text.Is(marker, "on") || Text.Is(marker, "off"))
            && Text.Heads[marker - 1] == head
            && Text.Relations[marker - 1] == DependencyRelation.Cop
            && marker + 1 < Text.TokenCount
            && Text.Tags[marker + 1] == PartOfSpeech.Num
            ? marker
            : -1;
    }

    // "switched off its beacon": the tree takes the particle for a preposition.
    private int BehindParticle(int verb)
    {
        var obl = draft.Trees.Child(verb, DependencyRelation.Obl);
        return obl >= 0 && draft.Trees.CaseOf(obl) == verb + 1 && Senses.English.HasParticle(Text, verb) ? obl : -1;
    }

    private int SubjectOf(int head)
    {
        var subject = draft.Trees.Child(head, DependencyRelation.Nsubj);
        return subject >= 0 ? subject : draft.Trees.Child(head, DependencyRelation.NsubjPass);
    }

    private bool IsPronoun(int token) => token >= 0 && Text.Tags[token] == PartOfSpeech.Pron && !IsNobody(token);

    // "have not been found", "no arrests have been made", "not yet"
    private bool IsUpToNow(int head)
    {
        var (first, end) = draft.Trees.SentenceOf(head);
        for (var i = first; i < end; i++)
        {
            if (
                Text.Heads[i] == head
                && (
                    Text.Is(i, "yet")
                    || Text.Relations[i] == DependencyRelation.Aux && (Text.Is(i, "has") || Text.Is(i, "have"))
                )
            )
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNobody(int token) =>
        token >= 0
        && (
            Text.Is(token, "nobody")
            || Text.Is(token, "nothing")
            || Text.Is(token, "none")
            || Text.Is(token, "one") && token > 0 && Text.Is(token - 1, "no")
        );

    private (PhraseWords Words, (int First, int End)? Range) PhraseOf(int token, Voice voice)
    {
        if (token < 0)
        {
            return (PhraseWords.None, null);
        }

        var range = draft.Trees.Phrase(token);
        var words = WordsOf(range, token, -1, -1, null);
        if (words.IsEmpty && IsSpeakers(token, range.First))
        {
            words = SpeakerOf(voice);
        }

        return (words, range);
    }

    // "its men", "we", and "it" in what somebody says of himself.
    private bool IsSpeakers(int token, int first) =>
        Text.Tags[token] != PartOfSpeech.Pron
            ? Text.Is(first, "its") || Text.Is(first, "our") || Text.Is(first, "their") || Text.Is(first, "his")
            : Text.Is(token, "we") || Text.Is(token, "it") || Text.Is(token, "us") || Text.Is(token, "i");

    private PhraseWords SpeakerOf(Voice voice)
    {
        if (voice.Claim < 0 || draft.Reading.Claims[voice.Claim].Source is not [var source, ..])
        {
            return PhraseWords.None;
        }

        return WordsOf((Text.TokenAt(source.Start), Text.TokenAt(source.End - 1) + 1), -1, -1, -1, null);
    }

    private PhraseWords WordsOf((int First, int End) range, int main, int key, int head, (int, int)? apart)
    {
        var (names, heads, others) = (new SortedSet<uint>(), new SortedSet<uint>(), new SortedSet<uint>());
        for (var i = range.First; i < range.End; i++)
        {
            if (i != key && i != head && !In(i, apart))
            {
                AddSenses(
                    IsName(i) ? names
                        : i == main ? heads
                        : others,
                    i
                );
            }
        }

        return new PhraseWords([.. names], [.. heads], [.. others]);
    }

    private bool IsName(int token) =>
        (
            Text.Tags[token] == PartOfSpeech.Propn
            || Text.Tags[token] == PartOfSpeech.Adj && char.IsUpper(Text.CharactersOf(token)[0])
        ) && !Senses.English.Knows(Text, token);

    // Of what a word can mean that is spoken of, not that it is not so: "survivors" are none that were killed.
    private void AddSenses(SortedSet<uint> words, int token)
    {
        if (ContentWords.IsContent(Text, token))
        {
            var added = false;
            foreach (var sense in Senses.English.Of(Text, token))
            {
                if (!sense.IsOpposite)
                {
                    words.Add(sense.Number);
                    added = true;
                }
            }

            if (!added)
            {
                words.Add(Text.LemmaHashes[token]);
            }
        }
    }

    private static bool In(int token, (int First, int End)? range) =>
        range is { } inside && token >= inside.First && token < inside.End;
}
