using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells places from what else bears their names, by the words on either side.</summary>
internal sealed class ToponymJudge(PlaceLexicon lexicon)
{
    // Words of these kinds tell about names and are none, even where a town bears them: Metro, Tour, Superior.
    private const PlaceRole NoName =
        PlaceRole.Never
        | PlaceRole.Neutral
        | PlaceRole.Title
        | PlaceRole.Civic
        | PlaceRole.Body
        | PlaceRole.Street
        | PlaceRole.Direction;

    /// <summary>What the name is; sets <see cref="Toponym.Sure"/> where a word beside it says that it is a place.</summary>
    public ToponymVerdict Judge(AnnotatedText text, ref Toponym toponym)
    {
        var (first, end) = (toponym.First, toponym.End);
        var single = end == first + 1;
        var own = single ? lexicon.RoleOf(text, first) : default;
        var top = toponym.Matches[0];
        if (
            (own & NoName) != 0
            || IsCodeAlone(text, toponym, single)
            || IsSaint(text, toponym)
            || IsPartOfLonger(text, toponym)
            || IsOutOfItsTongue(text, toponym)
        )
        {
            return ToponymVerdict.Other;
        }

        var before = Before(text, first);
        var titles = IsTitleCased(text, first);
        // A word in capitals among others is an acronym sooner than a town: SANA.
        if (
            single
            && (text.Shapes[first] & TokenShape.AllCapitals) != 0
            && text.Ends[first] - text.Starts[first] <= 4
            && top.Feature > PlaceFeature.Region
            && toponym.Container < 0
            && !before.IsNone
        )
        {
            return ToponymVerdict.Other;
        }

        toponym.Sure = toponym.Container >= 0 || (before.Joined && (before.Role & PlaceRole.Locative) != 0);
        if (before.Capital && before.Joined)
        {
            if (
                ((before.Role & PlaceRole.Title) != 0 && (before.Role & PlaceRole.Civic) == 0)
                || (before.Initial && (before.Role & PlaceRole.Neutral) == 0)
            )
            {
                return single ? ToponymVerdict.Person : ToponymVerdict.Other;
            }

            if ((before.Role & PlaceRole.GivenName) != 0 && (before.Role & PlaceRole.Neutral) == 0)
            {
                return single ? ToponymVerdict.Person : ToponymVerdict.Other;
            }

            if ((before.Role & PlaceRole.Body) != 0 && before.Role == PlaceRole.Body && !titles)
            {
                return ToponymVerdict.Other;
            }

            if (single && !titles && !before.Starts && !IsLarge(top) && before.Role == PlaceRole.None)
            {
                return toponym.Container >= 0 ? ToponymVerdict.Place
                    : top.Population < 500_000 ? ToponymVerdict.Person
                    : ToponymVerdict.Other;
            }
        }

        var verdict = After(text, toponym, own);
        if (verdict != ToponymVerdict.Place)
        {
            return verdict;
        }

        if ((own & (PlaceRole.Ordinary | PlaceRole.GivenName)) != 0 && !toponym.Sure && !IsCountry(top))
        {
            return ToponymVerdict.Other;
        }

        return single && top.Kind == NameKind.Other && top.Population < 100_000 && !toponym.Sure
            ? ToponymVerdict.Other
            : ToponymVerdict.Place;
    }

    private ToponymVerdict After(AnnotatedText text, in Toponym toponym, PlaceRole own)
    {
        var next = toponym.End;
        if (
            next >= text.TokenCount
            || text.SentenceOf[next] != text.SentenceOf[toponym.First]
            || (text.Shapes[next] & (TokenShape.SpaceBefore | TokenShape.LineBefore)) != TokenShape.SpaceBefore
        )
        {
            return ToponymVerdict.Place;
        }

        if (text.Kinds[next] == TokenKind.Symbol && text.CharactersOf(next) is "&")
        {
            return ToponymVerdict.Other;
        }

        if (text.Kinds[next] != TokenKind.Word || (text.Shapes[next] & TokenShape.Capitalised) == 0)
        {
            return IsSpeaker(text, toponym, next) ? ToponymVerdict.Other : ToponymVerdict.Place;
        }

        var role = lexicon.RoleOf(text, next);
        if ((role & (PlaceRole.Civic | PlaceRole.Title | PlaceRole.Neutral)) != 0)
        {
            return ToponymVerdict.Place;
        }

        if ((role & (PlaceRole.Body | PlaceRole.Street)) != 0)
        {
            return ToponymVerdict.Other;
        }

        if (lexicon.TryBehind(text, next, out _, out _))
        {
            return ToponymVerdict.Place;
        }

        if (
            (own & (PlaceRole.GivenName | PlaceRole.Forename)) != 0
            && !IsTitleCased(text, toponym.First)
            && (role & ~(PlaceRole.Ordinary | PlaceRole.Never | PlaceRole.GivenName | PlaceRole.Forename)) == 0
        )
        {
            return ToponymVerdict.Other;
        }

        return ToponymVerdict.Place;
    }

    // Capitals, countries and states speak through their governments; a town that says something is a person of its name.
    private static bool IsSpeaker(AnnotatedText text, in Toponym toponym, int next) =>
        !toponym.Sure
        && toponym.End == toponym.First + 1
        && text.CharactersOf(next) is "said" or "says" or "told" or "added"
        && toponym.Matches[0] is { Feature: > PlaceFeature.Capital, Population: < 500_000 };

    // "IN", "OR", "LA" are states only behind a town; "US" and "UK" stand alone.
    private static bool IsCodeAlone(AnnotatedText text, in Toponym toponym, bool single)
    {
        if (!single || toponym.Container >= 0)
        {
            return false;
        }

        var characters = text.CharactersOf(toponym.First);
        var top = toponym.Matches[0];
        if (
            top is { Feature: PlaceFeature.Region, Country: "US" or "CA", Kind: not NameKind.Main }
            && characters.Length <= 5
            && !characters.Contains('.')
        )
        {
            return true;
        }

        return (text.Shapes[toponym.First] & TokenShape.AllCapitals) != 0
            && characters.Length <= 3
            && !characters.Contains('.')
            && !IsCountry(top)
            && characters is not ("NYC");
    }

    // "St. Patrick's", "St. Mary's": a church, a school, a feast.
    private static bool IsSaint(AnnotatedText text, in Toponym toponym) =>
        toponym.Container < 0
        && toponym.End < text.TokenCount
        && text.Kinds[toponym.End] == TokenKind.Clitic
        && text.CharactersOf(toponym.First) is "St" or "St."
        && toponym.End > toponym.First + 1;

    // "Khan al-Asal", where only "Khan" is known: another place. "R-IL": a senator's.
    private static bool IsPartOfLonger(AnnotatedText text, in Toponym toponym)
    {
        var next = toponym.End;
        return next + 1 < text.TokenCount
            && text.SentenceOf[next] == text.SentenceOf[toponym.First]
            && ArabicArticle.Is(text.CharactersOf(next))
            && text.CharactersOf(next) is not ("as" or "at" or "an" or "As" or "At" or "An");
    }

    // The article belongs to places where Arabic is spoken: "al-Numan" is not Numan in Nigeria.
    private static bool IsOutOfItsTongue(AnnotatedText text, in Toponym toponym)
    {
        if (!ArabicArticle.Is(text.CharactersOf(toponym.First)) || text.Kinds[toponym.First + 1] != TokenKind.Dash)
        {
            return false;
        }

        foreach (var match in toponym.Matches)
        {
            if (HeardCountries.SpeakArabic(match.Country))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsCountry(GazetteerEntry entry) => entry.Feature == PlaceFeature.Country;

    private static bool IsLarge(GazetteerEntry entry) =>
        entry.Feature is PlaceFeature.Country or PlaceFeature.District
        || (entry.Feature == PlaceFeature.Region && entry.Country == "US" && entry.Kind != NameKind.Other);

    private Neighbour Before(AnnotatedText text, int first)
    {
        var at = first - 1;
        if (at < 0 || text.SentenceOf[at] != text.SentenceOf[first] || text.Kinds[at] != TokenKind.Word)
        {
            return default;
        }

        var joined = (text.Shapes[first] & (TokenShape.SpaceBefore | TokenShape.LineBefore)) == TokenShape.SpaceBefore;
        var characters = text.CharactersOf(at);
        return new Neighbour(
            joined,
            (text.Shapes[at] & TokenShape.Capitalised) != 0,
            (text.Shapes[at] & TokenShape.SentenceStart) != 0,
            characters.Length == 1 || (characters.Length == 2 && characters[1] == '.'),
            lexicon.RoleOf(text, at)
        );
    }

    // A headline in which every word has a capital says nothing by its capitals.
    private static bool IsTitleCased(AnnotatedText text, int token)
    {
        var sentence = text.SentenceAt(text.SentenceOf[token]);
        int words = 0,
            capitals = 0;
        for (var i = sentence.First; i < sentence.End && words < 40; i++)
        {
            if (text.Kinds[i] == TokenKind.Word && text.Ends[i] - text.Starts[i] > 3)
            {
                words++;
                capitals += (text.Shapes[i] & TokenShape.Capitalised) != 0 ? 1 : 0;
            }
        }

        return words >= 4 && capitals * 10 >= words * 8;
    }

    private readonly record struct Neighbour(bool Joined, bool Capital, bool Starts, bool Initial, PlaceRole Role)
    {
        public bool IsNone => this == default;
    }
}
