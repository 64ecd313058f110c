using System.Globalization;

namespace Hearsay.Cases;

/// <summary>Moments as they are kept: ISO 8601, UTC, to the millisecond.</summary>
internal static class Moment
{
    private const string Form = "yyyy-MM-dd'T'HH:mm:ss.fff'Z'";

    public static string Of(DateTimeOffset at) => at.UtcDateTime.ToString(Form, CultureInfo.InvariantCulture);

    public static DateTimeOffset Parse(string text) =>
        DateTimeOffset.ParseExact(
            text,
            Form,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal
        );

    /// <summary>The moment without what is not kept.</summary>
    public static DateTimeOffset Trim(DateTimeOffset at) => Parse(Of(at));
}
