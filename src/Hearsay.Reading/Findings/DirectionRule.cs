using System.Globalization;

namespace Hearsay.Reading;

/// <summary>H232: a direction that the map does not bear out.</summary>
internal sealed class DirectionRule : IFindingRule
{
    // A wind is an eighth of the circle. Words for one are used loosely: a quarter to either side is left to them.
    private const double Room = 80;

    // Close to each other, points tell little of where towns lie.
    private const double LeastKilometres = 15;

    public void Check(ReadingDraft draft)
    {
        for (var i = 0; i < draft.Places.Count; i++)
        {
            if (
                draft.Places[i].Region
                    is { Kind: PlaceRegionKind.Distance or PlaceRegionKind.Direction, Bearing: { } stated } region
                && draft.Places[i].Resolved is { } anchor
                && StatedPlace.Of(draft, i, region) is >= 0 and var subject
                && draft.Places[subject].Resolved is { } place
            )
            {
                var (metres, azimuth) = Geodesic.Between(
                    anchor.Latitude,
                    anchor.Longitude,
                    place.Latitude,
                    place.Longitude
                );
                if (metres / 1000 < LeastKilometres || Math.Abs(Math.IEEERemainder(azimuth - stated, 360)) <= Room)
                {
                    continue;
                }

                draft.Findings.Add(
                    new Finding(
                        "H232",
                        "direction",
                        [region.Extent, draft.Places[subject].Extent],
                        string.Create(
                            CultureInfo.InvariantCulture,
                            $"{draft.Places[subject].Name} lies {Compass.Of(azimuth)} of {draft.Places[i].Name}, not {Compass.Of(stated)}."
                        ),
                        []
                    )
                );
            }
        }
    }
}
