using System.Globalization;

namespace Hearsay.Intake;

/// <summary>A publication time as a page states it: a day, a local time, or a time with its offset from UTC.</summary>
/// <param name="Date">The day.</param>
/// <param name="Time">The time of day, to the second; null where only the day is stated.</param>
/// <param name="Offset">The offset from UTC; null where it is not stated.</param>
internal readonly record struct StatedTime(DateOnly Date, TimeOnly? Time, TimeSpan? Offset)
{
    private static readonly string[] Days =
    [
        "yyyy-MM-dd",
        "yyyyMMdd",
        "yyyy/MM/dd",
        "d MMMM yyyy",
        "d MMM yyyy",
        "MMMM d, yyyy",
        "MMM d, yyyy",
        "ddd, d MMM yyyy",
    ];

    private static readonly string[] Times = ["HH:mm:ss.FFFFFFF", "HH:mm", "HHmmss", "HHmm", "h:mm tt", "h:mm:ss tt"];

    /// <summary>How much is stated: more is better.</summary>
    public int Fineness => (Time is null ? 0 : 1) + (Offset is null ? 0 : 1);

    /// <summary>Reads ISO 8601 in the forms that pages use, the form of e-mail, and days with the month in English.</summary>
    /// <remarks>A day of figures alone whose order could be either, such as 03/01/2024, is not read.</remarks>
    public static bool TryParse(string? text, out StatedTime time)
    {
        time = default;
        text = text?.Trim();
        if (text is not { Length: > 7 and < 60 })
        {
            return false;
        }

        if (IsDay(text, out var date))
        {
            time = new StatedTime(date, null, null);
            return true;
        }

        // The day ends at the T or the blank that a time of day stands behind.
        for (var at = 8; at < text.Length; at++)
        {
            if (
                text[at] is 'T' or 't' or ' '
                && IsDay(text[..at].TrimEnd(','), out date)
                && TryParseClock(text[(at + 1)..].Trim(), out var clock, out var offset)
            )
            {
                time = new StatedTime(date, clock, offset);
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether both can be true, as finely as both are stated. Seconds are not held against them.</summary>
    public bool Agrees(StatedTime other)
    {
        if (Time is not { } time || other.Time is not { } otherTime)
        {
            return Date == other.Date;
        }

        var difference = Date.ToDateTime(time) - other.Date.ToDateTime(otherTime);
        if (Offset is { } offset && other.Offset is { } otherOffset)
        {
            difference -= offset - otherOffset;
        }

        return difference.Duration() < TimeSpan.FromMinutes(1);
    }

    /// <summary>ISO 8601, as finely as it is stated.</summary>
    public override string ToString() =>
        Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
        + (Time is { } time ? time.ToString("'T'HH:mm:ss", CultureInfo.InvariantCulture) : "")
        + (
            Offset is not { } offset ? ""
            : offset == TimeSpan.Zero ? "Z"
            : (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hh':'mm", CultureInfo.InvariantCulture)
        );

    private static bool IsDay(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static bool TryParseClock(string text, out TimeOnly clock, out TimeSpan? offset)
    {
        offset = null;
        var sign = text.LastIndexOfAny(['+', '-']);
        if (sign > 0)
        {
            if (!TryParseOffset(text[(sign + 1)..], out var size))
            {
                clock = default;
                return false;
            }

            offset = text[sign] == '-' ? -size : size;
            text = text[..sign];
        }
        else if (text.EndsWith('Z') || text.EndsWith('z'))
        {
            offset = TimeSpan.Zero;
            text = text[..^1];
        }
        else if (text.EndsWith("GMT", StringComparison.Ordinal) || text.EndsWith("UTC", StringComparison.Ordinal))
        {
            offset = TimeSpan.Zero;
            text = text[..^3];
        }

        return TimeOnly.TryParseExact(
            text.TrimEnd(),
            Times,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out clock
        );
    }

    // +02:00, +0200 and +02; no place on earth is further than 14 hours from UTC, and 18 is what NodaTime can hold.
    private static bool TryParseOffset(string text, out TimeSpan offset) =>
        TimeSpan.TryParseExact(text, ["hh':'mm", "hhmm", "hh"], CultureInfo.InvariantCulture, out offset)
        && offset <= TimeSpan.FromHours(18);
}
