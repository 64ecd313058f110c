using System.Globalization;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>H231: a distance that does not fit the map, or that does not fit itself in another unit.</summary>
internal sealed class DistanceRule : IFindingRule
{
    // Roads are longer than the straight line, and a town is not a point.
    private const double LongestRoad = 2.2;
    private const double RoadMargin = 30;
    private const double TownMargin = 10;

    // Faster than this nobody drives, over a way as long as the straight line.
    private const double FastestDrive = 130;

    public void Check(ReadingDraft draft)
    {
        CheckUnits(draft);
        for (var i = 0; i < draft.Places.Count; i++)
        {
            if (
                draft.Places[i].Region is { Kind: PlaceRegionKind.Distance } region
                && StatedPlace.Of(draft, i, region) is >= 0 and var subject
            )
            {
                Compare(draft, subject, i, region);
            }

            if (TravelReader.TryRead(draft, i, out var travel))
            {
                Compare(draft, travel);
            }
        }
    }

    private static void Compare(ReadingDraft draft, int subject, int anchor, PlaceRegion region)
    {
        var kilometres = Kilometres(draft, subject, anchor);
        var room = region.Rough ? 1.3 : 1.15;
        var near = region.HighKilometres is { } high && high * room + TownMargin < kilometres;
        var far = region.LowKilometres is { } low && low > LongestRoad * kilometres + RoadMargin;
        if (near || far)
        {
            var words = FindingText.Words(draft.Text, draft.Text.ExtentOf(region.Distance.First, region.Distance.End));
            Add(
                draft,
                subject,
                anchor,
                draft.Text.ExtentOf(region.Distance.First, region.Distance.End),
                words,
                kilometres
            );
        }
    }

    private static void Compare(ReadingDraft draft, in Travel travel)
    {
        var kilometres = Kilometres(draft, travel.From, travel.To);
        if (kilometres > travel.Hours * FastestDrive + TownMargin)
        {
            Add(draft, travel.From, travel.To, travel.Extent, FindingText.Words(draft.Text, travel.Extent), kilometres);
        }
    }

    private static void Add(ReadingDraft draft, int one, int other, Extent extent, string words, double kilometres)
    {
        var (first, second) = (draft.Places[one], draft.Places[other]);
        draft.Findings.Add(
            new Finding(
                "H231",
                "distance",
                [extent, first.Extent, second.Extent],
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{words} does not fit: {first.Name} and {second.Name} lie {kilometres:0} km apart in a straight line."
                ),
                []
            )
        );
    }

    private static double Kilometres(ReadingDraft draft, int one, int other)
    {
        var (a, b) = (draft.Places[one].Resolved!, draft.Places[other].Resolved!);
        return Geodesic.Between(a.Latitude, a.Longitude, b.Latitude, b.Longitude).Metres / 1000;
    }

    // "80 kilometres (20 miles)".
    private static void CheckUnits(ReadingDraft draft)
    {
        var text = draft.Text;
        for (var i = 2; i < text.TokenCount - 2; i++)
        {
            if (
                text.Kinds[i] != TokenKind.Bracket
                || !text.Is(i, "(")
                || DistanceReader.KilometresOf(text, i - 1) is null
                || !DistanceReader.TryBefore(text, i, out var stated)
            )
            {
                continue;
            }

            var unit = i + 1;
            while (
                unit < text.TokenCount
                && unit - i < 6
                && DistanceReader.KilometresOf(text, unit) is null
                && !text.Is(unit, ")")
            )
            {
                unit++;
            }

            if (
                unit < text.TokenCount
                && DistanceReader.KilometresOf(text, unit) is { } other
                && other != DistanceReader.KilometresOf(text, i - 1)
                && DistanceReader.TryBefore(text, unit + 1, out var repeated)
                && repeated.First > i
                && !Fit(stated, repeated)
            )
            {
                var extents = (Extent[])
                    [text.ExtentOf(stated.First, stated.End), text.ExtentOf(repeated.First, repeated.End)];
                draft.Findings.Add(
                    new Finding(
                        "H231",
                        "distance",
                        extents,
                        $"{FindingText.Words(text, extents[0])} and {FindingText.Words(text, extents[1])} are not the same distance.",
                        []
                    )
                );
            }
        }
    }

    // Rounding makes a few kilometres of a mile: a fifth of the way, and one unit, is left to it.
    private static bool Fit(in StatedDistance one, in StatedDistance other)
    {
        var (a, b) = (one.High ?? one.Low ?? 0, other.High ?? other.Low ?? 0);
        return Math.Abs(a - b) <= 0.2 * Math.Max(a, b) + Math.Min(1, 0.5 * Math.Min(a, b));
    }
}
