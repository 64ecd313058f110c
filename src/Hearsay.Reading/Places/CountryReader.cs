using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads which country the words put a place in: "the Turkish town of X", "X, Iraq", "X, in northern Syria".</summary>
internal sealed class CountryReader(Gazetteer gazetteer, PlaceLexicon lexicon, Demonyms demonyms)
{
    // Only what is well known is held against the map: a village of the same name may lie anywhere.
    private const int WellKnown = 50_000;
    private const int MostBetween = 4;

    // Countries that are full of namesakes of the old world's towns.
    private const string FullOfNamesakes =
        "US CA AU NZ GB IE ZA MX AR CL CO PE BR VE EC BO CU DO PA CR NI HN GT SV UY PY PH ES";

    /// <summary>Sets the container, or the country that none of the name's places lies in.</summary>
    public void Read(AnnotatedText text, ref Toponym toponym)
    {
        if (toponym.Container >= 0 || toponym.Matches.IsEmpty)
        {
            return;
        }

        if (TryBefore(text, toponym, out var country, out var first, out var end))
        {
            Put(text, ref toponym, country, first, end, stated: true);
        }
        else if (TryAfter(text, toponym, out country, out first, out end))
        {
            Put(text, ref toponym, country, first, end, stated: false);
        }
    }

    private void Put(AnnotatedText text, ref Toponym toponym, string country, int first, int end, bool stated)
    {
        foreach (var match in toponym.Matches)
        {
            if (match.Country == country && match.Feature != PlaceFeature.Country)
            {
                if (stated && gazetteer.FindCountry(country) is { } container)
                {
                    toponym.Container = container.Index;
                    toponym.Sure = true;
                }

                return;
            }
        }

        if (
            Town(toponym.Matches) is { } top
            && top.Population >= WellKnown
            && (top.Kind <= NameKind.English || top.Population >= 2 * WellKnown)
            && !FullOfNamesakes.Contains(country, StringComparison.Ordinal)
            && !demonyms.IsDisputed(top, country)
        )
        {
            toponym.Elsewhere = country;
            toponym.ElsewhereExtent = text.ExtentOf(first, end);
        }
    }

    private static GazetteerEntry? Town(GazetteerMatches matches)
    {
        foreach (var match in matches)
        {
            if (match.Feature is PlaceFeature.Capital or PlaceFeature.Seat or PlaceFeature.Town)
            {
                return match;
            }
        }

        return null;
    }

    // "the Turkish town of", "the northern Iraqi city", "a Syrian border town called".
    private bool TryBefore(AnnotatedText text, in Toponym toponym, out string country, out int first, out int end)
    {
        (country, first, end) = ("", 0, 0);
        var noun = toponym.First - 1;
        noun -= noun > 0 && text.Is(noun, "of") ? 1 : 0;
        if (
            noun < 1
            || text.SentenceOf[noun] != text.SentenceOf[toponym.First]
            || (lexicon.RoleOf(text, noun) & PlaceRole.PlaceNoun) == 0
            || text.CharactersOf(noun)
                is "outpost"
                    or "enclave"
                    or "settlement"
                    or "region"
                    or "countryside"
                    or "quarter"
        )
        {
            return false;
        }

        for (
            var at = noun - 1;
            at >= 0 && noun - at <= MostBetween && text.SentenceOf[at] == text.SentenceOf[noun];
            at--
        )
        {
            if (
                demonyms.TryMatch(text, at, out end, out country)
                && end <= noun
                && text.Kinds[end] != TokenKind.Dash
                && (at == 0 || text.Kinds[at - 1] != TokenKind.Dash)
            )
            {
                first = at;
                return !(at > 0 && demonyms.TryMatch(text, at - 1, out var longer, out _) && longer > at);
            }

            if (text.Kinds[at] is not (TokenKind.Word or TokenKind.Dash) || text.Is(at, "the") || text.Is(at, "a"))
            {
                return false;
            }
        }

        return false;
    }

    // "X, Iraq," and "X, in northern Syria". In a row of places ("Aleppo, Turkey and Iraq") nothing is said to lie in another.
    private bool TryAfter(AnnotatedText text, in Toponym toponym, out string country, out int first, out int end)
    {
        (country, first, end) = ("", 0, 0);
        var at = toponym.End;
        if (at + 1 >= text.TokenCount || !text.Is(at, ",") || text.SentenceOf[at + 1] != text.SentenceOf[at])
        {
            return false;
        }

        first = ++at;
        var inside = text.Is(at, "in");
        at += inside ? 1 : 0;
        at += inside && at < text.TokenCount && Bearings.OfAdjective(text, at) is not null ? 1 : 0;
        if (at >= text.TokenCount || !NameMatch.IsNameLike(text, at))
        {
            return false;
        }

        var match = NameMatch.At(gazetteer, text, at);
        if (!match.Found || match.Matches[0].Feature != PlaceFeature.Country)
        {
            return false;
        }

        (country, end) = (match.Matches[0].Country, match.End);
        return inside || IsPlaced(text, toponym.First) && EndsApposition(text, end);
    }

    private bool IsPlaced(AnnotatedText text, int first) =>
        first > 0 && ((lexicon.RoleOf(text, first - 1) & PlaceRole.Locative) != 0 || text.Is(first - 1, "of"));

    private static bool EndsApposition(AnnotatedText text, int end) =>
        end >= text.TokenCount
        || text.SentenceOf[end] != text.SentenceOf[end - 1]
        || text.CharactersOf(end) is "." or ")" or ";"
        || text.Is(end, ",")
            && end + 1 < text.TokenCount
            && !text.Is(end + 1, "and")
            && (text.Shapes[end + 1] & TokenShape.Capitalised) == 0
        || text.CharactersOf(end) is "in" or "on" or "last" or "after" or "during" or "this";
}
