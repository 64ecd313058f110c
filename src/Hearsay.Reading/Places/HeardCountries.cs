namespace Hearsay.Reading;

/// <summary>The countries whose names English spells by ear: their own scripts are other than Latin.</summary>
internal static class HeardCountries
{
    // By the official languages that GeoNames' countryInfo gives, with Turkey, Azerbaijan, Somalia and the Caucasus beside
    // them, whose names reach English through other scripts as often as not.
    private const string Codes =
        "AE AF AM AZ BA BD BG BH BY CY DJ DZ EG EH ER ET GE GR IL IN IQ IR JO KG KM KW KZ LB LK LY MA MD ME MK MM MN MR "
        + "NP OM PK PS QA RS RU SA SD SO SS SY TD TJ TM TN TR UA UZ XK YE";

    // Where Arabic is an official language by GeoNames, and Iran and Turkey beside them.
    private const string Arabic = "AE BH DJ DZ EG EH ER IL IQ IR JO KM KW LB LY MA MR OM PS QA SA SD SO SY TD TN TR YE";

    /// <summary>Whether names there are looked up by their sound.</summary>
    public static bool Contain(ReadOnlySpan<char> country) => Holds(Codes, country);

    /// <summary>Whether the Arabic article may stand in names there.</summary>
    public static bool SpeakArabic(ReadOnlySpan<char> country) => Holds(Arabic, country);

    private static bool Holds(ReadOnlySpan<char> codes, ReadOnlySpan<char> country) =>
        country.Length == 2 && codes.Contains(country, StringComparison.Ordinal);
}
