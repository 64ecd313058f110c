namespace Hearsay.Reading;

/// <summary>Sees what speaks for a candidate: how near he is, how he stands in his sentence, what he is.</summary>
internal readonly ref struct CandidateFeatures(ClaimText text, Discourse discourse, int token, PronounForm form)
{
    private readonly int _zone = text.ZoneOf(token);

    /// <summary>The features of a mention, as bits in the order of <see cref="Salience.Features"/>.</summary>
    /// <param name="mention">The mention.</param>
    /// <param name="sentence">The pronoun's sentence.</param>
    /// <param name="paragraph">Its paragraph.</param>
    /// <param name="traits">How it stands there.</param>
    /// <param name="claim">The claim whose source it is; null for none.</param>
    /// <param name="last">The last source and the last subject before it, as mentions' places.</param>
    public ulong Of(
        Mention mention,
        int sentence,
        int paragraph,
        MentionTraits traits,
        ClaimDraft? claim,
        (bool Source, bool Subject) last
    )
    {
        var referent = discourse.Referents[mention.Referent];
        var back = sentence - mention.Sentence;
        var here = back == 0;
        var subject = mention.Has(MentionTraits.Subject);
        var source = mention.Has(MentionTraits.Source);
        var initial = mention.Has(MentionTraits.Initial);
        var possessive = mention.Has(MentionTraits.Possessive) && !mention.Has(MentionTraits.Pronoun);
        var quoted = text.ZoneOf(mention.First) is >= 0 and var zone && zone != _zone;
        var bits = 1UL << Math.Min(back, 5);
        bits |= Bit(paragraph != mention.Paragraph, 6);
        bits |= Bit(subject, 7) | Bit(source, 8) | Bit(initial, 9) | Bit(mention.Has(MentionTraits.Oblique), 10);
        bits |= Bit(possessive && !initial, 11) | Bit(possessive && initial, 12);
        bits |= Bit(mention.Has(MentionTraits.Modifier), 13) | Bit(quoted, 14);
        bits |= Bit(mention.Has(MentionTraits.Reported), 15) | Bit(mention.Has(MentionTraits.Pronoun), 16);
        bits |= Bit(here && subject && token - mention.End > 1, 17) | Bit(here && source, 18);
        bits |= Bit(claim is not null && claim.ContentHolds(mention.First), 19);
        bits |= Bit(referent.Count >= 2, 20) | Bit(referent.Count >= 3, 21) | Bit(referent.Count >= 5, 22);
        bits |= Bit(referent.Count >= 10, 23) | Bit(referent.Spoke >= 1, 24) | Bit(referent.Spoke >= 3, 25);
        bits |= OfReferent(referent, mention);
        bits |= Bit(source && (traits & MentionTraits.Source) != 0 && back is 1 or 0, 37);
        bits |= Bit(initial && (traits & MentionTraits.Initial) != 0, 38);
        bits |= Bit(subject && (traits & MentionTraits.Subject) != 0, 39);
        bits |= Bit(here && subject && (traits & MentionTraits.Possessive) != 0, 40);
        bits |= Bit(mention.Paragraph == 0, 48);
        bits |= Bit(last.Source, 41) | Bit(last.Subject, 42);
        return bits;
    }

    private ulong OfReferent(Referent referent, Mention mention)
    {
        var gender = form switch
        {
            PronounForm.He => Gender.Male,
            PronounForm.She => Gender.Female,
            _ => Gender.Unknown,
        };
        var bits = Bit(gender != Gender.Unknown && referent.Gender == gender, 26);
        bits |= Bit(referent.Kind == NameType.Person, 27) | Bit(referent.Named, 28);
        bits |= Bit(referent.Kind is null && referent.Named, 29) | Bit(referent.Kind is null && !referent.Named, 30);
        bits |= Bit(referent.Kind == NameType.Organization, 31) | Bit(referent.Kind == NameType.Group, 32);
        bits |= Bit(referent.Kind == NameType.Place, 33) | Bit(referent.Document, 34);
        bits |= Bit(referent.Plural, 35) | Bit(referent.Pair.First >= 0, 36);
        bits |= Bit(referent.Named && mention.End - mention.First == 1 && !mention.Has(MentionTraits.Pronoun), 43);
        bits |= Bit(!referent.Named && (text.Is(mention.First, "your") || text.Is(mention.First, "my")), 44);
        return bits;
    }

    private static ulong Bit(bool seen, int feature) => seen ? 1UL << feature : 0;
}
