using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads the words before a place that put something in relation to it.</summary>
internal sealed class RegionReader(PlaceLexicon lexicon)
{
    private const double NearKilometres = 20;
    private const double NamedAfterKilometres = 30;

    /// <summary>The region that is given by relation to a place; null where the place itself is meant.</summary>
    /// <param name="draft">The report.</param>
    /// <param name="index">The place's index.</param>
    public PlaceRegion? Read(ReadingDraft draft, int index)
    {
        var text = draft.Text;
        var toponym = draft.Toponyms[index];
        var place = draft.Places[index];
        if (
            toponym.Feature is "airbase" or "airport" or "base" or "camp" or "crossing" or "dam"
            && !toponym.Apart
            && place.Resolved?.Feature != toponym.Feature
        )
        {
            return NamedAfter(draft, index, FeatureEnd(text, toponym));
        }

        var at = NounsBefore(text, toponym.First);
        if (at == 0 || text.SentenceOf[at - 1] != text.SentenceOf[toponym.First])
        {
            return null;
        }

        if (ReadPair(draft, index, at) is { } pair)
        {
            return pair;
        }

        var from = text.Is(at - 1, "from");
        if (from || text.Is(at - 1, "of"))
        {
            var measured = Measured(text, at - 1, from, out var first, out var distance, out var bearing);
            return measured && distance is { } stated ? Away(text, place, toponym, first, stated, bearing)
                : measured && bearing is { } degrees ? Towards(text, toponym, first, degrees)
                : ReadOutskirts(text, place, toponym, at);
        }

        if (
            (text.Is(at - 1, "outside") || text.Is(at - 1, "off"))
            && DistanceReader.TryBefore(text, at - 1, out var outside)
        )
        {
            return Away(text, place, toponym, outside.First, outside, null);
        }

        return
            (text.Is(at - 1, "near") || text.Is(at - 1, "outside") || text.Is(at - 1, "around"))
            && place.Resolved?.Feature is not ("country" or "region")
            ? Near(text, place, toponym, at - 1)
            : ReadPart(text, place, toponym, at);
    }

    // "the city of", "the northern Syrian town of", "the village": back to what stands before them.
    private int NounsBefore(AnnotatedText text, int first)
    {
        var at = first;
        var sentence = text.SentenceOf[first];
        if (at > 1 && text.Is(at - 1, "of") && IsNoun(text, at - 2))
        {
            at -= 2;
        }
        else if (at > 0 && IsNoun(text, at - 1))
        {
            at--;
        }
        else
        {
            return at > 1 && text.SentenceOf[at - 1] == sentence && text.Is(at - 1, "the") ? at - 1 : at;
        }

        for (var steps = 0; steps < 4 && at > 0 && text.SentenceOf[at - 1] == sentence; steps++)
        {
            if (text.Is(at - 1, "the") || text.Is(at - 1, "a"))
            {
                return at - 1;
            }

            if (
                text.Kinds[at - 1] is not (TokenKind.Word or TokenKind.Dash)
                || text.Is(at - 1, "of")
                || text.Is(at - 1, "from")
            )
            {
                break;
            }

            at--;
        }

        return at;
    }

    private bool IsNoun(AnnotatedText text, int token) => (lexicon.RoleOf(text, token) & PlaceRole.PlaceNoun) != 0;

    // "50 km north-east of", "north of", "50 km from", "50 km to the north of".
    private static bool Measured(
        AnnotatedText text,
        int preposition,
        bool from,
        out int first,
        out StatedDistance? distance,
        out double? bearing
    )
    {
        (first, distance, bearing) = (preposition, null, null);
        if (Bearings.TryBefore(text, preposition, out var start, out var degrees))
        {
            (first, bearing) = (start, degrees);
        }

        if (
            DistanceReader.TryBefore(text, first, out var stated)
            && (from || bearing is not null || IsWithin(text, stated))
        )
        {
            // "Within 50 km" has no lower bound, and the word belongs to it.
            if (IsWithin(text, stated))
            {
                var within = text.Is(stated.First, "within") ? stated.First : stated.First - 1;
                stated = stated with { First = within, Low = null };
            }

            (first, distance) = (stated.First, stated);
        }

        return distance is not null || bearing is not null;
    }

    // "within 50 km of": without it, "50 km of" is a length of something.
    private static bool IsWithin(AnnotatedText text, StatedDistance distance) =>
        text.Is(distance.First, "within") || distance.First > 0 && text.Is(distance.First - 1, "within");

    private static PlaceRegion Away(
        AnnotatedText text,
        Place place,
        in Toponym toponym,
        int first,
        StatedDistance distance,
        double? bearing
    )
    {
        var region = new PlaceRegion(PlaceRegionKind.Distance, text.ExtentOf(first, toponym.End))
        {
            First = first,
            Bearing = bearing,
            LowKilometres = distance.Low,
            HighKilometres = distance.High,
            Distance = (distance.First, distance.End),
            Rough = distance.Rough,
        };
        if (place.Resolved is not { } known || (distance.High ?? distance.Low) is not { } most)
        {
            return region;
        }

        if (bearing is not { } degrees)
        {
            return region with
            {
                Centre = (known.Latitude, known.Longitude),
                RadiusKilometres = distance.High is null ? null : Math.Round(1.1 * most + 2, 1),
            };
        }

        // A wind is an eighth of the circle: half of it to either side, and a tenth of the way for rounding.
        var metres = 1000 * (((distance.Low ?? most) + most) / 2);
        var centre = Geodesic.From(known.Latitude, known.Longitude, degrees, metres);
        return region with
        {
            Centre = (Math.Round(centre.Latitude, 5), Math.Round(centre.Longitude, 5)),
            RadiusKilometres = Math.Round(0.4 * most + 3, 1),
        };
    }

    // "In the east of Syria" is a part of it.
    private static PlaceRegion Towards(AnnotatedText text, in Toponym toponym, int first, double bearing) =>
        new(
            first > 1 && text.Is(first - 1, "the") && text.Is(first - 2, "in")
                ? PlaceRegionKind.Part
                : PlaceRegionKind.Direction,
            text.ExtentOf(first, toponym.End)
        )
        {
            First = first,
            Bearing = bearing,
        };

    private static PlaceRegion Near(AnnotatedText text, Place place, in Toponym toponym, int first) =>
        Around(
            new PlaceRegion(PlaceRegionKind.Near, text.ExtentOf(first, toponym.End)) { First = first },
            place,
            NearKilometres
        );

    private static PlaceRegion Around(PlaceRegion region, Place place, double kilometres) =>
        place.Resolved is { } known
            ? region with
            {
                Centre = (known.Latitude, known.Longitude),
                RadiusKilometres = kilometres,
            }
            : region;

    // "on the outskirts of", "in the vicinity of", "close to" is told by its last word.
    private static PlaceRegion? ReadOutskirts(AnnotatedText text, Place place, in Toponym toponym, int at)
    {
        if (at < 2 || text.Kinds[at - 2] != TokenKind.Word)
        {
            return null;
        }

        if (
            text.CharactersOf(at - 2)
            is not ("outskirts" or "vicinity" or "edge" or "gates" or "suburbs" or "neighbourhood")
        )
        {
            return null;
        }

        var first = at > 2 && text.Is(at - 3, "the") ? at - 3 : at - 2;
        return Near(text, place, toponym, first);
    }

    private static PlaceRegion? ReadPart(AnnotatedText text, Place place, in Toponym toponym, int at)
    {
        if (at != toponym.First || Bearings.OfAdjective(text, at - 1) is not { } bearing)
        {
            return null;
        }

        return place.Resolved is null
            ? null
            : new PlaceRegion(PlaceRegionKind.Part, text.ExtentOf(at - 1, toponym.End))
            {
                First = at - 1,
                Bearing = bearing,
            };
    }

    private static PlaceRegion NamedAfter(ReadingDraft draft, int index, int end)
    {
        var toponym = draft.Toponyms[index];
        return Around(
            new PlaceRegion(PlaceRegionKind.Feature, draft.Text.ExtentOf(toponym.First, end)) { First = toponym.First },
            draft.Places[index],
            NamedAfterKilometres
        );
    }

    private int FeatureEnd(AnnotatedText text, in Toponym toponym) =>
        toponym.End < text.TokenCount && lexicon.TryBehind(text, toponym.End, out var end, out _) ? end : toponym.End;

    // "between Homs and Palmyra", "the road from Homs to Palmyra", "the Homs-Palmyra road".
    private PlaceRegion? ReadPair(ReadingDraft draft, int index, int at)
    {
        if (index + 1 >= draft.Places.Count)
        {
            return null;
        }

        var text = draft.Text;
        var (one, other) = (draft.Toponyms[index], draft.Toponyms[index + 1]);
        var joint = one.End;
        var second = NounsBefore(text, other.First);
        if (text.SentenceOf[one.First] != text.SentenceOf[other.First])
        {
            return null;
        }

        if (
            joint < other.First
            && text.Kinds[joint] == TokenKind.Dash
            && joint + 1 == other.First
            && other.End < text.TokenCount
            && IsRoad(text, other.End)
        )
        {
            return Pair(draft, index, PlaceRegionKind.Road, one.First, other.End + 1);
        }

        if (second != joint + 1)
        {
            return null;
        }

        // What is between two countries is talks, sooner than a place.
        if (
            text.Is(at - 1, "between")
            && text.Is(joint, "and")
            && !(
                draft.Places[index].Resolved is { Feature: "country" }
                && draft.Places[index + 1].Resolved is { Feature: "country" }
            )
        )
        {
            var road = at > 1 && IsRoad(text, at - 2);
            return Pair(
                draft,
                index,
                road ? PlaceRegionKind.Road : PlaceRegionKind.Between,
                road ? at - 2 : at - 1,
                other.End
            );
        }

        return at > 1 && text.Is(at - 1, "from") && text.Is(joint, "to") && IsRoad(text, at - 2)
            ? Pair(draft, index, PlaceRegionKind.Road, at - 2, other.End)
            : null;
    }

    private static bool IsRoad(AnnotatedText text, int token) =>
        text.CharactersOf(token)
            is "road"
                or "highway"
                or "motorway"
                or "route"
                or "railway"
                or "Road"
                or "Highway"
                or "line"
                or "corridor";

    private static PlaceRegion Pair(ReadingDraft draft, int index, PlaceRegionKind kind, int first, int end)
    {
        var region = new PlaceRegion(kind, draft.Text.ExtentOf(first, end)) { First = first, Other = index + 1 };
        if (draft.Places[index].Resolved is not { } one || draft.Places[index + 1].Resolved is not { } other)
        {
            return region;
        }

        var (metres, azimuth) = Geodesic.Between(one.Latitude, one.Longitude, other.Latitude, other.Longitude);
        var middle = Geodesic.From(one.Latitude, one.Longitude, azimuth, metres / 2);
        return region with
        {
            Centre = (Math.Round(middle.Latitude, 5), Math.Round(middle.Longitude, 5)),
            RadiusKilometres = Math.Round(metres / 2000 + 5, 1),
        };
    }
}
