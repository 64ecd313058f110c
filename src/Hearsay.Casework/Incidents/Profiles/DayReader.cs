using System.Globalization;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Finds the days that may be those of the event that a report is about.</summary>
internal static class DayReader
{
    private const int Most = 4;

    // An event is reported when it has happened, and seldom years later for the first time.
    private const int Oldest = 500;

    /// <summary>The days, the likeliest first; none where none is told.</summary>
    public static DayClue[] Read(IReadOnlyList<EventScan> scans, int published)
    {
        var days = new List<DayClue>();
        foreach (var scan in scans)
        {
            foreach (var time in scan.Passage.Times)
            {
                if (
                    scan.SentenceOf(time.Extent) is var sentence and >= 0
                    && TryReadDays(time, out var from, out var to)
                    && (published == IncidentProfile.NoDay || from <= published + 1 && from > published - Oldest)
                )
                {
                    var weight = scan.WeightOf(sentence) * Closeness(scan, time.Extent) * FinenessOf(time);
                    Add(days, new(from, to, weight, CluePlace.Of(time.Extent, scan.InTitle)));
                }
            }
        }

        return [.. days.OrderByDescending(day => day.Weight).ThenBy(day => day.From).Take(Most)];
    }

    private static void Add(List<DayClue> days, DayClue day)
    {
        for (var i = 0; i < days.Count; i++)
        {
            if (days[i].From == day.From && days[i].To == day.To)
            {
                days[i] = days[i] with { Weight = days[i].Weight + 0.6f * day.Weight };
                return;
            }
        }

        days.Add(day);
    }

    private static float FinenessOf(TimeExpression time) =>
        time.Precision switch
        {
            TimePrecision.Week => 0.4f,
            TimePrecision.Month => 0.3f,
            _ => time.DayBasis == DayBasis.Published ? 0.5f : 1,
        };

    // Which word of an event, or of what follows, the time belongs to: up the tree, else the nearest one.
    private static float Closeness(EventScan scan, Extent extent)
    {
        var text = scan.Text;
        var token = text.TokenAt(extent.Start);
        var sentence = text.SentenceAt(text.SentenceOf[token]);
        for (
            int head = token, steps = 0;
            head >= 0 && steps < 5 && !text.Heads.IsEmpty;
            head = text.Heads[head], steps++
        )
        {
            if (Judge(scan.KindOf(head)) is { } judged)
            {
                return judged;
            }
        }

        for (var reach = 1; reach < 12; reach++)
        {
            if (token - reach >= sentence.First && Judge(scan.KindOf(token - reach)) is { } before)
            {
                return before * 0.9f;
            }

            if (token + reach < sentence.End && Judge(scan.KindOf(token + reach)) is { } behind)
            {
                return behind * 0.9f;
            }
        }

        return 0.7f;
    }

    private static float? Judge(byte kind) =>
        kind switch
        {
            EventKinds.None => null,
            EventKinds.After => 0.4f,
            EventKinds.Stamp => 0.15f,
            _ => 1.3f,
        };

    // The value's own calendar is the place's: a night in Texas is not the next day in Greenwich.
    private static bool TryReadDays(TimeExpression time, out int from, out int to)
    {
        (from, to) = (0, 0);
        var value = time.Value.AsSpan();
        if (time.Type is not (TimexType.Date or TimexType.Time) || value.Length < 7 || value[4] != '-')
        {
            return false;
        }

        if (!int.TryParse(value[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year == 0)
        {
            return false;
        }

        if (value[5] == 'W')
        {
            if (
                !int.TryParse(
                    value[6..Math.Min(8, value.Length)],
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var week
                ) || week is < 1 or > 52
            )
            {
                return false;
            }

            from = NodaTime.LocalDate.FromWeekYearWeekAndDay(year, week, NodaTime.IsoDayOfWeek.Monday).DayNumber();
            to = from + 6;
            return true;
        }

        if (
            !int.TryParse(value[5..7], NumberStyles.None, CultureInfo.InvariantCulture, out var month)
            || month is < 1 or > 12
        )
        {
            return false;
        }

        if (value.Length < 10)
        {
            from = new NodaTime.LocalDate(year, month, 1).DayNumber();
            to = from + NodaTime.CalendarSystem.Iso.GetDaysInMonth(year, month) - 1;
            return true;
        }

        if (
            !int.TryParse(value[8..10], NumberStyles.None, CultureInfo.InvariantCulture, out var day)
            || day < 1
            || day > NodaTime.CalendarSystem.Iso.GetDaysInMonth(year, month)
        )
        {
            return false;
        }

        from = to = new NodaTime.LocalDate(year, month, day).DayNumber();
        return true;
    }

    /// <summary>A date as a number of days from 1970.</summary>
    public static int DayNumber(this NodaTime.LocalDate date) =>
        NodaTime.Period.DaysBetween(new NodaTime.LocalDate(1970, 1, 1), date);
}
