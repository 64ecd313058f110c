using Hearsay.Language;
using Hearsay.Reading;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Cli;

/// <summary>Parts of a reading in words, as sheets and tables show them.</summary>
internal static class Wording
{
    private static readonly InstantPattern Second = InstantPattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd HH':'mm':'ss"
    );
    private static readonly InstantPattern Minute = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm");
    private static readonly InstantPattern Clock = InstantPattern.CreateWithInvariantCulture("HH':'mm");
    private static readonly InstantPattern Day = InstantPattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd");

    /// <summary>The words of extents, the gaps between them shown.</summary>
    public static string Of(string text, IReadOnlyList<Extent> extents) =>
        string.Join(" … ", extents.Select(extent => VisibleText.Of(extent.In(text))));

    /// <summary>From the originator to this report; empty where nobody is known to stand between.</summary>
    public static string Relay(Claim claim) => string.Join(" → ", claim.Relay.Select(hop => VisibleText.Of(hop.Name)));

    /// <summary>A reading of a time in UTC: as short as is clear.</summary>
    public static string Utc(TimeReading reading)
    {
        if (reading.To == reading.From)
        {
            return Moment(reading.From) + " UTC";
        }

        var from = reading.From.InUtc();
        var to = reading.To.InUtc();
        if (from.TimeOfDay == LocalTime.Midnight && to.TimeOfDay == LocalTime.Midnight)
        {
            var last = reading.To - Duration.FromDays(1);
            return last == reading.From
                ? Day.Format(reading.From) + " UTC"
                : $"{Day.Format(reading.From)} to {Day.Format(last)} UTC";
        }

        return from.Date == to.Date
            ? $"{Moment(reading.From)}–{Clock.Format(reading.To)} UTC"
            : $"{Moment(reading.From)} to {Moment(reading.To)} UTC";
    }

    /// <summary>All readings of a time; where there is none, what is known all the same, or "unresolved".</summary>
    public static string Utc(TimeExpression time) =>
        time.Readings.Count > 0
            ? string.Join(" or ", time.Readings.Select(Utc).Distinct(StringComparer.Ordinal))
            : time.Type switch
            {
                TimexType.Duration => "a length of time",
                TimexType.Set => "again and again",
                // The day is known, but not where, so not when it began on the world's clock.
                _ => TimexWords.Calendar(time.Value) is { } day ? day + ", zone unknown" : Unresolved,
            };

    /// <summary>What stands where the words do not say.</summary>
    public const string Unresolved = "unresolved";

    /// <summary>What a place is taken to mean; "unresolved" where that is not known.</summary>
    public static string Place(Place place) =>
        place.Resolved is { } found
            ? found.Country.Length == 0
                ? found.Feature
                : $"{found.Feature}, {found.Country}"
            : Unresolved;

    /// <summary>The bounds of a figure: "62", "62 or more", "at most 30", "120 to 140".</summary>
    public static string Bounds(Figure figure) =>
        (figure.Least, figure.Most) switch
        {
            (null, null) => Unresolved,
            ({ } low, null) => $"{Number(low)} or more",
            (null, { } high) => $"at most {Number(high)}",
            ({ } low, { } high) when low.Equals(high) => Number(low),
            ({ } low, { } high) => $"{Number(low)} to {Number(high)}",
        };

    private static string Number(double value) =>
        value.ToString("#,##0.###", System.Globalization.CultureInfo.InvariantCulture);

    private static string Moment(Instant moment) =>
        moment.ToUnixTimeSeconds() % 60 == 0 ? Minute.Format(moment) : Second.Format(moment);
}
