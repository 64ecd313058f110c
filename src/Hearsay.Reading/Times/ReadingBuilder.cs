using NodaTime;
using NodaTime.TimeZones;

namespace Hearsay.Reading;

/// <summary>Puts local times and days on the world's clock, by the stated zone or by those that the passage goes by.</summary>
internal sealed class ReadingBuilder(PlaceClock places, TimeContext context)
{
    // How many tokens from a day the place may stand whose day it is; a clock time is tied to its sentence more closely.
    private const int Near = 12;

    /// <summary>What was found to be wrong with the last clock time, and where.</summary>
    public TimeFault Fault { get; private set; }

    public string FaultZone { get; private set; } = "";

    /// <summary>The local time that the clocks of <see cref="FaultZone"/> skipped.</summary>
    public LocalDateTime FaultLocal { get; private set; }

    /// <summary>The readings of a clock time, or of a range of them.</summary>
    public List<TimeReading> Clock(TimeForm form, LocalDateTime from, LocalDateTime to)
    {
        Fault = TimeFault.None;
        var readings = new List<TimeReading>();
        if (form.Zone is { Local: false } stated)
        {
            Stated(stated, form.First, from, to, readings);
            return readings;
        }

        if (form.Zone is null && context.DeclaredZone is { } declared)
        {
            Stated(declared, form.First, from, to, readings);
            return readings;
        }

        var (zones, basis) = Unstated(form, int.MaxValue, clock: true);
        foreach (var name in zones)
        {
            if (ZoneClock.Find(name) is { } zone)
            {
                Add(readings, zone, name, basis, from, to);
            }
        }

        if (readings.Count > 0)
        {
            Fault = TimeFault.None;
        }

        return readings;
    }

    /// <summary>The readings of whole days, from the first one's local midnight to the last one's end.</summary>
    public List<TimeReading> Days(TimeForm form, LocalDate start, LocalDate end)
    {
        var readings = new List<TimeReading>();
        var (zones, basis) = Unstated(form, Near, clock: false);

        // Whose Friday it is, in a sentence that speaks of several clocks, is not told.
        foreach (var name in zones.Count == 1 ? zones : [])
        {
            if (ZoneClock.Find(name) is { } zone)
            {
                readings.Add(
                    new TimeReading(ZoneClock.StartOf(zone, start), ZoneClock.StartOf(zone, end), name, basis)
                );
            }
        }

        return readings;
    }

    private (IReadOnlyList<string> Zones, ZoneBasis Basis) Unstated(TimeForm form, int reach, bool clock)
    {
        if (places.ZoneBehind(form.End) is { } behind)
        {
            return ([behind], ZoneBasis.Place);
        }

        var around = places.ZonesAround(form.First, reach, located: form.Zone is null);
        if (around.Count is > 0 and <= 3)
        {
            return (around, ZoneBasis.Place);
        }

        if (clock && context.ToldZone(places.SentenceOf(form.First)) is { } told && form.Zone is null)
        {
            return ([told], ZoneBasis.Assumed);
        }

        if (clock && places.ZoneBefore(form.First) is { } before)
        {
            return ([before], ZoneBasis.Place);
        }

        // "Local time" is the place's and not the outlet's.
        return places.Outlet is { } outlet && form.Zone is null ? ([outlet], ZoneBasis.Outlet)
            : places.Dateline is { } dateline ? ([dateline], ZoneBasis.Assumed)
            : ([], ZoneBasis.Assumed);
    }

    private void Stated(
        ZoneMention mention,
        int token,
        LocalDateTime from,
        LocalDateTime to,
        List<TimeReading> readings
    )
    {
        var candidates = mention.Candidates;
        if (candidates[0].Fixed)
        {
            var candidate = candidates[0];
            var offset = candidate.Offset!.Value;
            var name = candidate.Zone.Length > 0 ? candidate.Zone : ZoneClock.NameOf(offset);
            readings.Add(
                new TimeReading(
                    from.WithOffset(offset).ToInstant(),
                    to.WithOffset(offset).ToInstant(),
                    name,
                    ZoneBasis.Stated
                )
            );
            return;
        }

        if (candidates[0].Offset is null)
        {
            foreach (var candidate in candidates)
            {
                if (ZoneClock.Find(candidate.Zone) is { } zone)
                {
                    Add(readings, zone, candidate.Zone, ZoneBasis.Stated, from, to);
                }
            }

            return;
        }

        Abbreviation(candidates, token, from, to, readings);
    }

    /// <summary>An abbreviation is read by the place in the text; without one, every zone that bears it on that day.</summary>
    private void Abbreviation(
        IReadOnlyList<ZoneCandidate> candidates,
        int token,
        LocalDateTime from,
        LocalDateTime to,
        List<TimeReading> readings
    )
    {
        var around = places.ZonesAround(token);
        if (BornThere(candidates[0].Abbreviation, around, from) is { Count: > 0 } born)
        {
            candidates = born;
        }
        else if (candidates.Any(candidate => around.Contains(candidate.Zone)))
        {
            candidates = [.. candidates.Where(candidate => around.Contains(candidate.Zone))];
        }
        else if (candidates.Any(candidate => candidate.Zone == places.Outlet))
        {
            // Nothing in the text decides: an outlet writes the abbreviations of its own clock.
            candidates = [.. candidates.Where(candidate => candidate.Zone == places.Outlet)];
        }
        else if (candidates.Count > 1)
        {
            candidates = places.BorneOut(candidates);
        }

        List<ZoneCandidate> inForce = [];
        foreach (var candidate in candidates)
        {
            var moment = from.WithOffset(candidate.Offset!.Value).ToInstant();
            var interval = ZoneClock.Find(candidate.Zone)?.GetZoneInterval(moment);
            if (interval?.WallOffset == candidate.Offset && !HasGivenUp(candidate, interval, moment))
            {
                inForce.Add(candidate);
            }
            else if (interval?.Name == candidate.Abbreviation)
            {
                // The letters have stood for another offset: MSK from 2011 to 2014.
                inForce.Add(candidate with { Offset = interval.WallOffset });
            }
        }

        if (inForce.Count == 0)
        {
            Fault = TimeFault.ZoneNotInForce;
            FaultZone = candidates[0].Zone;
        }

        var chosen = inForce.Count > 0 ? inForce : candidates;
        for (var i = 0; i < chosen.Count; i++)
        {
            var offset = chosen[i].Offset!.Value;
            if (First(chosen, offset) < i)
            {
                continue;
            }

            var same = 0;
            foreach (var other in chosen)
            {
                same += other.Offset == offset ? 1 : 0;
            }

            // Many zones bear "EET" at once: which one is meant is not told, and makes no difference to the moment.
            var name = inForce.Count == 0 || same > 2 ? ZoneClock.NameOf(offset) : chosen[i].Zone;
            readings.Add(
                new TimeReading(
                    from.WithOffset(offset).ToInstant(),
                    to.WithOffset(offset).ToInstant(),
                    name,
                    ZoneBasis.Stated
                )
            );
        }
    }

    // "EEST" in January: Damascus keeps that offset all the year now, but not by those letters.
    private static bool HasGivenUp(ZoneCandidate candidate, ZoneInterval interval, Instant moment)
    {
        const int Years = 10;
        return interval.Name != candidate.Abbreviation
            && interval.Savings == Offset.Zero
            && ZoneClock.Find(candidate.Zone) is { } zone
            && zone.GetZoneIntervals(moment - Duration.FromDays(Years * 365), moment)
                .Any(older => older.Name == candidate.Abbreviation && older.Savings > Offset.Zero);
    }

    /// <summary>The places around whose clocks bear the abbreviation on that day by the tz database: "EST" in Cancún in July.</summary>
    private static List<ZoneCandidate> BornThere(string abbreviation, IReadOnlyList<string> around, LocalDateTime local)
    {
        var born = new List<ZoneCandidate>();
        foreach (var name in around)
        {
            if (
                ZoneClock.Find(name) is { } zone
                && zone.GetZoneInterval(zone.AtLeniently(local).ToInstant()) is var interval
                && interval.Name == abbreviation
            )
            {
                born.Add(new ZoneCandidate(name, interval.WallOffset, false) { Abbreviation = abbreviation });
            }
        }

        return born;
    }

    private static int First(IReadOnlyList<ZoneCandidate> candidates, Offset offset)
    {
        var at = 0;
        while (candidates[at].Offset != offset)
        {
            at++;
        }

        return at;
    }

    private void Add(
        List<TimeReading> readings,
        DateTimeZone zone,
        string name,
        ZoneBasis basis,
        LocalDateTime from,
        LocalDateTime to
    )
    {
        var (first, second) = ZoneClock.Map(zone, from);
        var (end, endAgain) = from == to ? (first, second) : ZoneClock.Map(zone, to);
        if (first is not { } start || end is not { } stop)
        {
            Fault = TimeFault.NoSuchTime;
            FaultZone = name;
            FaultLocal = first is null ? from : to;
            return;
        }

        // A range that began in the repeated hour may end in it or behind it.
        AddOnce(readings, new TimeReading(start, stop >= start ? stop : endAgain ?? stop, name, basis));
        if (second is { } later)
        {
            AddOnce(readings, new TimeReading(later, endAgain ?? (stop >= later ? stop : later), name, basis));
        }
    }

    private static void AddOnce(List<TimeReading> readings, TimeReading reading)
    {
        if (
            !readings.Exists(other =>
                other.From == reading.From && other.To == reading.To && other.Zone == reading.Zone
            )
        )
        {
            readings.Add(reading);
        }
    }
}
