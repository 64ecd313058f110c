using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads what the words say a place lies in: "Hama, Syria", "Paris (Texas)", "Caddo, Okla."</summary>
internal sealed class ContainerReader(Gazetteer gazetteer, PlaceLexicon lexicon)
{
    private const int MostTokens = 3;

    /// <summary>Sets the container where one stands behind the name and one of the name's places lies in it.</summary>
    public void Read(AnnotatedText text, ref Toponym toponym)
    {
        if (!TryContainer(text, toponym.End, out var containers, out var marked))
        {
            return;
        }

        foreach (var container in containers)
        {
            if (container.Feature > PlaceFeature.District || IsRatherTown(container, containers))
            {
                continue;
            }

            foreach (var candidate in toponym.Matches)
            {
                if (Contains(container, candidate))
                {
                    toponym.Container = container.Index;
                    return;
                }
            }

            if (marked && container.Feature == PlaceFeature.Region && toponym.Matches[0].Feature > PlaceFeature.Region)
            {
                toponym.Container = container.Index;
                return;
            }
        }
    }

    /// <summary>A name that the gazetteer does not know, with a state behind it: "Caddo, Okla."</summary>
    public bool TryUnknown(AnnotatedText text, int first, out Toponym toponym)
    {
        toponym = default;
        var end = first;
        while (
            end < text.TokenCount
            && end - first < MostTokens
            && text.Kinds[end] == TokenKind.Word
            && (text.Shapes[end] & TokenShape.Capitalised) != 0
            && (end == first || (text.Shapes[end] & TokenShape.SpaceBefore) != 0)
            && (
                lexicon.RoleOf(text, end)
                & (PlaceRole.Never | PlaceRole.Neutral | PlaceRole.Title | PlaceRole.GivenName | PlaceRole.Civic)
            ) == 0
        )
        {
            end++;
        }

        if (
            end == first
            || !TryContainer(text, end, out var containers, out var marked)
            || !marked
            || PrecededByName(text, first)
        )
        {
            return false;
        }

        foreach (var container in containers)
        {
            if (container.Feature == PlaceFeature.Region)
            {
                toponym = new Toponym(first, end, 0, default) { Container = container.Index, Sure = true };
                return true;
            }
        }

        return false;
    }

    /// <summary>The name with the full stop of its abbreviation, where that is a token of its own.</summary>
    public static Toponym WithPoint(AnnotatedText text, Toponym toponym)
    {
        var at = toponym.End;
        var shortened = text.Ends[at - 1] - text.Starts[at - 1] <= 5;
        if (
            shortened
            && at < text.TokenCount
            && text.Ends[at - 1] == text.Starts[at]
            && text.CharactersOf(at) is "."
            && toponym.Matches[0].Name.Length > 5
        )
        {
            toponym.End++;
        }

        return toponym;
    }

    /// <summary>Whether a place lies in another, by the gazetteer.</summary>
    public static bool Contains(GazetteerEntry container, GazetteerEntry place) =>
        container.Feature switch
        {
            PlaceFeature.Country => place.Feature != PlaceFeature.Country && place.Country == container.Country,
            PlaceFeature.Region => place.Region is { } region && region == container,
            _ => false,
        };

    // "Palmyra, Homs and Hama": a row of towns, not Palmyra in the province of Homs.
    private static bool IsRatherTown(GazetteerEntry region, GazetteerMatches named)
    {
        if (region.Feature != PlaceFeature.Region || region.Country is "US" or "CA" or "AU" or "GB")
        {
            return false;
        }

        foreach (var other in named)
        {
            if (other.Feature > PlaceFeature.Region && other.Country == region.Country)
            {
                return true;
            }
        }

        return false;
    }

    private bool PrecededByName(AnnotatedText text, int first) =>
        first > 0
        && text.Kinds[first - 1] == TokenKind.Word
        && text.SentenceOf[first - 1] == text.SentenceOf[first]
        && (text.Shapes[first - 1] & (TokenShape.Capitalised | TokenShape.SentenceStart)) == TokenShape.Capitalised
        && (lexicon.RoleOf(text, first - 1) & (PlaceRole.Direction | PlaceRole.Neutral)) == 0;

    // In a text all of capitals "IN" and "OR" are words. A mark of its own ("Okla.", "OH") leaves no doubt; a whole name may also be the next in a row of places.
    private bool TryContainer(AnnotatedText text, int at, out GazetteerMatches containers, out bool marked)
    {
        containers = default;
        marked = false;
        if (
            at + 1 >= text.TokenCount
            || text.CharactersOf(at) is not ("," or "(")
            || text.Kinds[at + 1] != TokenKind.Word
            || (text.Shapes[at + 1] & (TokenShape.Capitalised | TokenShape.LineBefore)) != TokenShape.Capitalised
        )
        {
            return false;
        }

        var match = NameMatch.At(gazetteer, text, at + 1);
        if (!match.Found)
        {
            return false;
        }

        containers = match.Matches;
        var shape = text.Shapes[at + 1];
        marked =
            match.End == at + 2
            && (
                (shape & TokenShape.Dotted) != 0
                || (
                    match.End < text.TokenCount
                    && text.CharactersOf(match.End) is "."
                    && text.Ends[at + 1] - text.Starts[at + 1] <= 5
                    && match.Matches[0].Name.Length > 5
                )
                || (
                    (shape & TokenShape.AllCapitals) != 0
                    && text.CharactersOf(at + 1).Length == 2
                    && (text.Shapes[at - 1] & TokenShape.AllCapitals) == 0
                )
            );
        return true;
    }
}
