using NodaTime;
using NodaTime.Text;

namespace Hearsay.Reading;

/// <summary>When a report was published, as finely as it is known: a day, a local time, or an instant with its offset.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time of day; null where only the day is known.</param>
/// <param name="Offset">The offset from UTC; null where it is not known.</param>
public readonly record struct PublicationTime(LocalDate Date, LocalTime? Time, Offset? Offset)
{
    private static readonly OffsetDateTimePattern[] WithOffset =
    [
        OffsetDateTimePattern.ExtendedIso,
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm':'sso<g>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<G>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd' 'HH':'mm':'sso<G>"),
    ];

    private static readonly LocalDateTimePattern[] WithoutOffset =
    [
        LocalDateTimePattern.ExtendedIso,
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd' 'HH':'mm':'ss"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd' 'HH':'mm"),
    ];

    /// <summary>Reads an ISO 8601 date or date-time, with or without offset.</summary>
    /// <param name="text">What to read.</param>
    /// <param name="value">What it says; the default where it says nothing.</param>
    /// <returns>Whether <paramref name="text"/> is such a date.</returns>
    public static bool TryParse(string? text, out PublicationTime value)
    {
        value = default;
        if (string.IsNullOrWhiteSpace(text))
        {
            return false;
        }

        text = text.Trim();
        foreach (var pattern in WithOffset)
        {
            if (pattern.Parse(text).TryGetValue(default, out var moment))
            {
                value = new PublicationTime(moment.Date, moment.TimeOfDay, moment.Offset);
                return true;
            }
        }

        foreach (var pattern in WithoutOffset)
        {
            if (pattern.Parse(text).TryGetValue(default, out var local))
            {
                value = new PublicationTime(local.Date, local.TimeOfDay, null);
                return true;
            }
        }

        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date))
        {
            value = new PublicationTime(date, null, null);
            return true;
        }

        return false;
    }

    /// <summary>The instant, where time and offset are known; null otherwise.</summary>
    public Instant? ToInstant() =>
        Time is { } time && Offset is { } offset ? (Date + time).WithOffset(offset).ToInstant() : null;

    /// <summary>ISO 8601, as finely as it is known.</summary>
    public override string ToString() =>
        Time is not { } time ? LocalDatePattern.Iso.Format(Date)
        : Offset is { } offset ? OffsetDateTimePattern.ExtendedIso.Format((Date + time).WithOffset(offset))
        : LocalDateTimePattern.ExtendedIso.Format(Date + time);
}
