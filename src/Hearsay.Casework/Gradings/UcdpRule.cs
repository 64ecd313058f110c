namespace Hearsay.Casework;

/// <summary>UCDP's precisions of a place and a date, from what the reports state.</summary>
public static class UcdpRule
{
    /// <summary>The precision of a place, by the feature that it was resolved to.</summary>
    /// <param name="feature">The feature, as <see cref="Hearsay.Reading.PlaceReading.Feature"/> has it.</param>
    /// <returns>1 exact, 2 within about 25 km, 3 second-order unit, 4 first-order unit, 5 fuzzy, 6 country,
    /// 7 international.</returns>
    public static int Where(string feature) =>
        feature switch
        {
            "country" => 6,
            "region" => 4,
            "district" => 3,
            "area" => 5,
            "continent" or "sea" or "ocean" => 7,
            "road" or "river" or "water" or "island" => 2,
            _ => 1,
        };

    /// <summary>The precision of a date, by how many days it may be.</summary>
    /// <param name="days">From 1, both ends counted.</param>
    /// <returns>1 a day, 2 two to six days, 3 a week, 4 a month, 5 a year.</returns>
    public static int Date(int days) =>
        days switch
        {
            <= 1 => 1,
            <= 6 => 2,
            <= 7 => 3,
            <= 31 => 4,
            _ => 5,
        };
}
