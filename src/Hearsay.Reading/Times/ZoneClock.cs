using NodaTime;
using NodaTime.TimeZones;

namespace Hearsay.Reading;

/// <summary>Turns local times into instants by the rules of the tz database that NodaTime carries.</summary>
internal static class ZoneClock
{
    private static readonly Dictionary<string, string> Countries = (
        TzdbDateTimeZoneSource.Default.ZoneLocations ?? []
    ).ToDictionary(location => location.ZoneId, location => location.CountryCode, StringComparer.Ordinal);

    /// <summary>The zone of that name; null where the database has none. NodaTime keeps what it has once looked up.</summary>
    public static DateTimeZone? Find(string zone) =>
        zone.Length == 0 ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone);

    /// <summary>The country's two letters that the tz database files a zone under; null where it has none.</summary>
    public static string? CountryOf(string zone) => Countries.GetValueOrDefault(zone);

    /// <summary>The name to print for an offset: "+03:00".</summary>
    public static string NameOf(Offset offset) =>
        NodaTime.Text.OffsetPattern.CreateWithInvariantCulture("+HH:mm").Format(offset);

    /// <summary>The instants at which the zone's clocks show a local time: none in a gap, two where it came twice.</summary>
    public static (Instant? First, Instant? Second) Map(DateTimeZone zone, LocalDateTime local)
    {
        var mapping = zone.MapLocal(local);
        return mapping.Count switch
        {
            0 => (null, null),
            1 => (mapping.First().ToInstant(), null),
            _ => (mapping.First().ToInstant(), mapping.Last().ToInstant()),
        };
    }

    /// <summary>The first instant of a day in a zone.</summary>
    public static Instant StartOf(DateTimeZone zone, LocalDate day) => zone.AtStartOfDay(day).ToInstant();

    /// <summary>The date and time of a clock time on a day; 24:00 is the day after's first moment.</summary>
    public static LocalDateTime At(LocalDate day, ClockTime time) =>
        time.Hour == 24
            ? day.PlusDays(1).AtMidnight()
            : day + new LocalTime(time.Hour, time.Minute, Math.Max(0, time.Second));
}
