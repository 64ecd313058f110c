namespace Hearsay.Reading;

/// <summary>Tells whom "he", "she", "it" or "they" stands for: who fits, and of these who stands out most.</summary>
internal sealed class PronounResolver(ClaimText text, Discourse discourse, IAntecedentChooser chooser)
{
    // No pronoun reaches back over more sentences than this.
    private const int Reach = 6;

    private readonly List<Candidate> _candidates = new(64);

    /// <summary>Whether a token is a pronoun that is resolved here.</summary>
    public static bool IsPronoun(ClaimText text, int token) =>
        text.Is(token, WordClass.Subject | WordClass.Pronoun | WordClass.Possessive)
        && FormOf(text, token) != PronounForm.None;

    /// <summary>Whether a pronoun stands for one person.</summary>
    public static bool IsPerson(ClaimText text, int token) => FormOf(text, token) is PronounForm.He or PronounForm.She;

    /// <summary>Whether a pronoun can stand for a referent.</summary>
    public bool Agrees(int token, Referent referent) => Fits(FormOf(text, token), referent);

    /// <summary>Whom a pronoun stands for, by index; -1 where nobody fits, or two fit alike.</summary>
    public int Resolve(int token, int sentence, int paragraph, MentionTraits traits, ClaimDraft? claim)
    {
        var form = FormOf(text, token);
        var features = new CandidateFeatures(text, discourse, token, form);
        _candidates.Clear();
        bool source = false,
            subject = false;
        var mentions = discourse.Mentions;
        for (var i = mentions.Count - 1; i >= 0 && sentence - mentions[i].Sentence <= Reach; i--)
        {
            var mention = mentions[i];
            if (!Fits(form, discourse.Referents[mention.Referent]))
            {
                continue;
            }

            // Nobody speaks of himself by his name.
            if (
                claim is not null
                && form != PronounForm.It
                && !mention.Has(MentionTraits.Pronoun)
                && claim.ContentHolds(mention.First)
            )
            {
                continue;
            }

            var spoke = !source && mention.Has(MentionTraits.Source);
            var acted = !subject && mention.Has(MentionTraits.Subject);
            var bits = features.Of(mention, sentence, paragraph, traits, claim, (spoke, acted));
            (source, subject) = (source || spoke, subject || acted);
            _candidates.Add(new Candidate(mention.Referent, i, bits));
        }

        if (_candidates.Count == 0)
        {
            return -1;
        }

        Compare();

        var chosen = chooser.Choose(
            discourse,
            token,
            form,
            System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_candidates)
        );
        if (chosen < 0 || AreNew(sentence))
        {
            return -1;
        }

        var best = _candidates[chosen].Referent;
        if (form is PronounForm.He or PronounForm.She && discourse.Referents[best] is { Gender: Gender.Unknown } known)
        {
            known.Gender = form == PronounForm.He ? Gender.Male : Gender.Female;
        }

        return best;
    }

    // Notes who is nearest, and who is spoken of most.
    private void Compare()
    {
        int first = _candidates[0].Referent,
            second = -1,
            most = 0;
        foreach (var candidate in _candidates)
        {
            second = second < 0 && candidate.Referent != first ? candidate.Referent : second;
            most = Math.Max(most, discourse.Referents[candidate.Referent].Count);
        }

        for (var i = 0; i < _candidates.Count; i++)
        {
            var candidate = _candidates[i];
            var bits =
                candidate.Referent == first ? Salience.Nearest
                : candidate.Referent == second ? Salience.SecondNearest
                : 0;
            bits |= discourse.Referents[candidate.Referent].Count == most ? Salience.MostMentioned : 0;
            _candidates[i] = candidate with { Features = candidate.Features | bits };
        }
    }

    // Two of whom nothing was said before this sentence, and nobody else: which of them is meant does not show.
    private bool AreNew(int sentence)
    {
        if (_candidates.Count != 2 || _candidates[0].Referent == _candidates[1].Referent)
        {
            return false;
        }

        foreach (var candidate in _candidates)
        {
            var referent = discourse.Referents[candidate.Referent];
            if (
                referent is not { Count: 1, Spoke: 0, Named: true }
                || discourse.Mentions[referent.Last].Sentence != sentence
            )
            {
                return false;
            }
        }

        return true;
    }

    private static bool Fits(PronounForm form, Referent referent) =>
        form switch
        {
            PronounForm.He => IsPerson(referent, Gender.Male),
            PronounForm.She => IsPerson(referent, Gender.Female),
            PronounForm.They => referent.Plural
                || referent.Kind is NameType.Organization or NameType.Group
                || referent is { Named: true, Kind: null },
            PronounForm.It => !referent.Plural && referent.Kind != NameType.Person,
            _ => false,
        };

    private static bool IsPerson(Referent referent, Gender gender) =>
        !referent.Plural
        && !referent.Document
        && referent.Kind is NameType.Person or null
        && (referent.Gender == gender || referent.Gender == Gender.Unknown);

    /// <summary>Which pronoun a token is.</summary>
    public static PronounForm FormOf(ClaimText text, int token) =>
        text.Is(token, "he") || text.Is(token, "his") || text.Is(token, "him") ? PronounForm.He
        : text.Is(token, "she") || text.Is(token, "her") ? PronounForm.She
        : text.Is(token, "they") || text.Is(token, "their") || text.Is(token, "them") ? PronounForm.They
        : text.Is(token, "it") || text.Is(token, "its") ? PronounForm.It
        : PronounForm.None;
}
