namespace Hearsay.Reading;

/// <summary>Finds the place of which words say how it lies to another: "Homs, 40 km from Aleppo", "Palmyra lies east of Homs".</summary>
internal static class StatedPlace
{
    private const int MostTokens = 5;

    /// <summary>The place that a region is stated of; -1 where it is something else.</summary>
    /// <param name="draft">The report.</param>
    /// <param name="index">The place that the region is told by.</param>
    /// <param name="region">The region.</param>
    public static int Of(ReadingDraft draft, int index, PlaceRegion region)
    {
        var subject = index - 1;
        if (
            subject < 0
            || !IsPoint(draft.Places[subject])
            || !IsPoint(draft.Places[index])
            || draft.Places[subject].Sense != PlaceSense.Place
        )
        {
            return -1;
        }

        var text = draft.Text;
        var end = EndOf(draft, subject);
        if (
            end >= region.First
            || region.First - end > MostTokens
            || text.SentenceOf[end] != text.SentenceOf[region.First]
            || draft.Places[subject].Region is { Kind: not (PlaceRegionKind.Near or PlaceRegionKind.Part) }
        )
        {
            return -1;
        }

        var linked = false;
        for (var i = end; i < region.First; i++)
        {
            if (
                text.CharactersOf(i)
                is ","
                    or "("
                    or "is"
                    or "was"
                    or "lies"
                    or "lay"
                    or "stands"
                    or "sits"
                    or "located"
                    or "situated"
            )
            {
                linked = true;
            }
            else if (
                text.CharactersOf(i)
                is not (
                    "which"
                    or "a"
                    or "town"
                    or "city"
                    or "village"
                    or "just"
                    or "only"
                    or "about"
                    or "some"
                    or "within"
                    or "less"
                    or "than"
                    or "away"
                )
            )
            {
                return -1;
            }
        }

        return linked ? subject : -1;
    }

    /// <summary>Whether a place is resolved to a point: distances from a country or a sea cannot be held against one.</summary>
    public static bool IsPoint(Place place) =>
        place.Resolved is { Gazetteer: not null, Feature: not ("country" or "region" or "district") };

    // "Homs Governorate", "the Latakia air base": the words that belong to the name.
    private static int EndOf(ReadingDraft draft, int place) => draft.Toponyms[place].End;
}
