using System.Globalization;
using CsCheck;
using NodaTime;

namespace Hearsay.Reading.Tests.Times;

/// <summary>A local time written out in any usual form, with its zone and its day, comes back as the moments that it was.</summary>
public sealed class ClockRoundTripTests
{
    private static readonly (string Words, string Zone)[] Zones =
    [
        ("Moscow time", "Europe/Moscow"),
        ("Kyiv time", "Europe/Kyiv"),
        ("ET", "America/New_York"),
        ("Tehran time", "Asia/Tehran"),
        ("(London time)", "Europe/London"),
        ("Sydney local time", "Australia/Sydney"),
        ("GMT", "Etc/GMT"),
        ("Jerusalem time", "Asia/Jerusalem"),
    ];

    private static readonly string[] Clocks = ["HH:mm", "HHmm", "h:mm tt", "h.mmtt", "HH:mm:ss", "HH'h'mm"];
    private static readonly string[] Days =
    [
        "'on' d MMMM uuuu",
        "'on' MMMM d, uuuu",
        "'on' uuuu'-'MM'-'dd",
        "'on' dddd, d MMMM uuuu",
    ];

    [Fact]
    public void A_written_time_is_the_moment_that_it_was() =>
        Gen.Select(
                Gen.Int[0, Zones.Length - 1],
                Gen.Int[0, Clocks.Length - 1],
                Gen.Int[0, Days.Length - 1],
                Gen.Int[0, (25 * 366 * 24 * 4) - 1]
            )
            .Sample(
                (zone, clock, day, quarter) =>
                {
                    var local = new LocalDateTime(2000, 1, 1, 0, 0).PlusMinutes(15L * quarter);
                    var words =
                        $"The gate opened at {Text(local, Clocks[clock])} {Zones[zone].Words} {Text(local, Days[day])}.";
                    var times = Read(words).Times;
                    var mapped = DateTimeZoneProviders.Tzdb[Zones[zone].Zone].MapLocal(local);
                    Assert.True(times.Count == 1, words);
                    Assert.Equal(
                        mapped.Count == 0
                            ? []
                            : new[] { mapped.First().ToInstant(), mapped.Last().ToInstant() }.Distinct(),
                        times[0].Readings.Select(reading => reading.From)
                    );
                },
                iter: 2000
            );

    [Theory]
    [InlineData("in December 2015", TimePrecision.Month)]
    [InlineData("in 2015", TimePrecision.Year)]
    [InlineData("on 3 December 2015", TimePrecision.Day)]
    [InlineData("at 5 p.m. GMT on 3 December 2015", TimePrecision.Hour)]
    [InlineData("at 5:00 p.m. GMT on 3 December 2015", TimePrecision.Minute)]
    [InlineData("on the evening of 3 December 2015", TimePrecision.PartOfDay)]
    [InlineData("last week", TimePrecision.Week)]
    [InlineData("for tens of minutes", TimePrecision.Unknown)]
    public void Nothing_is_finer_than_it_is_stated(string words, TimePrecision precision) =>
        Assert.All(Read($"It burned {words}.").Times, time => Assert.Equal(precision, time.Precision));

    private static string Text(LocalDateTime local, string pattern) =>
        local
            .ToString(pattern, CultureInfo.InvariantCulture)
            .Replace("AM", "a.m.", StringComparison.Ordinal)
            .Replace("PM", "p.m.", StringComparison.Ordinal);

    private static ReadingDraft Read(string text) =>
        TimeLines.Read(text, new Dictionary<string, string> { ["published"] = "2026-09-18" });
}
