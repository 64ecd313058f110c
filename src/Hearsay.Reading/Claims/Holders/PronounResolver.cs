namespace Hearsay.Reading;

/// <summary>Tells whom "he", "she", "it" or "they" stands for: who fits, and of these who stands out most.</summary>
internal sealed class PronounResolver(ClaimText text, Discourse discourse)
{
    // No pronoun reaches back over more sentences than this.
    private const int Reach = 7;

    // Below this nobody stands out.
    private const int Least = 1;

    // Of two who are new in the sentence itself, one must stand out by as much as this.
    private const int Apart = 30;

    /// <summary>Whether a token is a pronoun that is resolved here.</summary>
    public static bool IsPronoun(ClaimText text, int token) =>
        text.Is(token, WordClass.Subject | WordClass.Pronoun | WordClass.Possessive)
        && FormOf(text, token) != Form.None;

    /// <summary>Whether a pronoun stands for one person.</summary>
    public static bool IsPerson(ClaimText text, int token) => FormOf(text, token) is Form.He or Form.She;

    /// <summary>Whether a pronoun can stand for a referent.</summary>
    public bool Agrees(int token, Referent referent) => Fit(FormOf(text, token), referent) > int.MinValue;

    /// <summary>Whom a pronoun stands for, by index; -1 where nobody fits or stands out.</summary>
    public int Resolve(int token, int sentence, int paragraph, MentionTraits traits, ClaimDraft? claim)
    {
        var form = FormOf(text, token);
        var zone = text.ZoneOf(token);
        var best = -1;
        var other = -1;
        int most = int.MinValue,
            second = int.MinValue;
        var mentions = discourse.Mentions;
        for (var i = mentions.Count - 1; i >= 0; i--)
        {
            var mention = mentions[i];
            if (sentence - mention.Sentence > Reach)
            {
                break;
            }

            var referent = discourse.Referents[mention.Referent];
            var fit = Fit(form, referent);
            if (fit == int.MinValue)
            {
                continue;
            }

            var score = fit + Standing(mention, referent, sentence, paragraph, zone, token);
            if (claim is not null && claim.ContentHolds(mention.First))
            {
                // Nobody speaks of himself by his name.
                score -= 80;
            }

            if (mention.Referent == best)
            {
                most = Math.Max(most, score);
            }
            else if (score > most)
            {
                (other, second) = (best, most);
                (best, most) = (mention.Referent, score);
            }
            else if (score > second)
            {
                (other, second) = (mention.Referent, score);
            }
        }

        if (most < Least || other >= 0 && most - second < Apart && AreNew(best, other, sentence))
        {
            return -1;
        }

        if (form is Form.He or Form.She && discourse.Referents[best] is { Gender: Gender.Unknown } known)
        {
            known.Gender = form == Form.He ? Gender.Male : Gender.Female;
        }

        return best;
    }

    // Two of whom nothing was said before this sentence: which of them is meant does not show.
    private bool AreNew(int one, int other, int sentence)
    {
        if (
            discourse.Referents[one] is not { Count: 1, Spoke: 0 }
            || discourse.Referents[other] is not { Count: 1, Spoke: 0 }
        )
        {
            return false;
        }

        var here = 0;
        for (var i = discourse.Mentions.Count - 1; i >= 0 && discourse.Mentions[i].Sentence == sentence; i--)
        {
            here += discourse.Mentions[i].Referent == one || discourse.Mentions[i].Referent == other ? 1 : 0;
        }

        return here == 2;
    }

    private int Standing(Mention mention, Referent referent, int sentence, int paragraph, int zone, int token)
    {
        var back = sentence - mention.Sentence;
        var score = 60 - (10 * back) - (paragraph == mention.Paragraph ? 0 : 4);
        score += mention.Has(MentionTraits.Subject) ? 14 : 0;
        score += mention.Has(MentionTraits.Source) ? 16 : 0;
        score += mention.Has(MentionTraits.Initial) ? 4 : 0;
        score -= mention.Has(MentionTraits.Oblique) ? 6 : 0;
        score -=
            !mention.Has(MentionTraits.Possessive) ? 0
            : mention.Has(MentionTraits.Initial) ? -6
            : 4;
        score -= mention.Has(MentionTraits.Reported) ? 8 : 0;
        score += back == 0 && mention.Has(MentionTraits.Subject) && token - mention.End > 1 ? 10 : 0;
        score -= mention.Has(MentionTraits.Modifier) ? 20 : 0;
        var quoted = text.ZoneOf(mention.First);
        score -= quoted >= 0 && quoted != zone ? 30 : 0;
        return score + (2 * Math.Min(6, referent.Count)) + Math.Min(6, 2 * referent.Spoke);
    }

    private static int Fit(Form form, Referent referent) =>
        form switch
        {
            Form.He => Person(referent, Gender.Male),
            Form.She => Person(referent, Gender.Female),
            Form.They => referent.Plural ? 12
            : referent.Kind is NameType.Organization or NameType.Group ? -8
            : referent is { Named: true, Kind: null } ? -20
            : int.MinValue,
            Form.It => referent.Plural || referent.Kind == NameType.Person ? int.MinValue
            : referent.Kind is NameType.Organization ? 8
            : referent.Document ? 4
            : referent.Kind is NameType.Place ? -12
            : -10,
            _ => int.MinValue,
        };

    private static int Person(Referent referent, Gender gender)
    {
        if (
            referent.Plural
            || referent.Document
            || referent.Kind is not (NameType.Person or null)
            || (referent.Gender != gender && referent.Gender != Gender.Unknown)
        )
        {
            return int.MinValue;
        }

        return (referent.Gender == gender ? 10 : 0)
            + (
                referent.Kind == NameType.Person ? 8
                : referent.Named ? -8
                : -40
            );
    }

    private enum Form
    {
        None,
        He,
        She,
        It,
        They,
    }

    private static Form FormOf(ClaimText text, int token) =>
        text.Is(token, "he") || text.Is(token, "his") || text.Is(token, "him") ? Form.He
        : text.Is(token, "she") || text.Is(token, "her") ? Form.She
        : text.Is(token, "they") || text.Is(token, "their") || text.Is(token, "them") ? Form.They
        : text.Is(token, "it") || text.Is(token, "its") ? Form.It
        : Form.None;
}
