using NodaTime;

namespace Hearsay.Reading;

/// <summary>H201: one moment given on two clocks that do not show it together on that day.</summary>
internal sealed class ZonesDisagreeRule : IFindingRule
{
    // "About 5 p.m. (1405 GMT)" is one moment told roughly.
    private static readonly Duration Roughly = Duration.FromMinutes(30);

    public void Check(ReadingDraft draft)
    {
        for (var i = 0; i < draft.ResolvedTimes.Count; i++)
        {
            var other = draft.ResolvedTimes[i];
            if (other.Head < 0 || other.Fault != TimeFault.None)
            {
                continue;
            }

            var head = draft.ResolvedTimes[other.Head];
            if (head.Fault == TimeFault.None && IsStated(draft.Times[other.Head], head))
            {
                Compare(draft, other.Head, i);
            }
        }
    }

    /// <summary>Whether the words say whose clock it is: by a zone, or by the one place that "local time" or "in" leads to.</summary>
    private static bool IsStated(TimeExpression time, ResolvedTime resolved) =>
        time.Readings.Count > 0
        && (
            time.Readings.All(reading => reading.Basis == ZoneBasis.Stated)
            || resolved.Pinned && time.Readings is [{ Basis: ZoneBasis.Place }]
        );

    private static void Compare(ReadingDraft draft, int first, int second)
    {
        var a = draft.Times[first];
        var b = draft.Times[second];
        if (b.Readings.Count == 0 || a.Readings.Any(x => b.Readings.Any(y => Fits(draft, first, second, x, y))))
        {
            return;
        }

        var (left, right) = Closest(a, b);
        var gap = right.From - left.From;
        if (IsDayGuessed(a, b, gap) || MayMeanAnotherPlace(draft, first, b) || MayMeanAnotherPlace(draft, second, a))
        {
            return;
        }
        var apart = FindingText.Length(gap < Duration.Zero ? -gap : gap);
        var day = FindingText.Day(left.From.InUtc().Date);
        var otherDay =
            right.From.InUtc().Date == left.From.InUtc().Date ? "" : " on " + FindingText.Day(right.From.InUtc().Date);
        var text = draft.Text;
        draft.Findings.Add(
            new Finding(
                "H201",
                "zones-disagree",
                [a.Extent, b.Extent],
                gap == Duration.Zero
                    ? $"{FindingText.Words(text, a.Extent)} is {FindingText.Clock(left)} on {day}, but {FindingText.Words(text, b.Extent)} is {FindingText.Clock(right)}: they do not end together."
                    : $"{FindingText.Words(text, a.Extent)} is {FindingText.Clock(left)} on {day}, but {FindingText.Words(text, b.Extent)} is {FindingText.Clock(right)}{otherDay}: they are {apart} apart.",
                [left, right]
            )
        );
    }

    // Whole days apart, and one of the days is nowhere stated: the clocks fit.
    private static bool IsDayGuessed(TimeExpression a, TimeExpression b, Duration gap) =>
        gap != Duration.Zero
        && gap.TotalHours % 24 == 0
        && (a.DayBasis != DayBasis.Stated || b.DayBasis != DayBasis.Stated);

    /// <summary>Whether the name of the place whose clock it is also belongs to one whose clock does fit.</summary>
    private static bool MayMeanAnotherPlace(ReadingDraft draft, int index, TimeExpression other)
    {
        var resolved = draft.ResolvedTimes[index];
        var text = draft.Text;
        var from = text.Starts[resolved.Form.First];
        var to = text.Ends[Math.Min(text.TokenCount, resolved.Form.End + 3) - 1];
        foreach (var place in draft.Places)
        {
            // Capitals and cities often in the news are themselves; "Dover time" may be that of another Dover.
            if (
                place.Extent.Start < from
                || place.Extent.End > to
                || CityZones.English.FindPlace(text, text.TokenAt(place.Extent.Start), out _) is not null
            )
            {
                continue;
            }

            foreach (var reading in place.Alternatives)
            {
                if (
                    reading.Zone is { } name
                    && draft.Times[index].Readings.All(known => known.Zone != name)
                    && ZoneClock.Find(name) is { } zone
                    && ZoneClock.Map(zone, resolved.Local).First is { } moment
                    && other.Readings.Any(known => known.From == moment)
                )
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static (TimeReading Left, TimeReading Right) Closest(TimeExpression a, TimeExpression b)
    {
        var best = (a.Readings[0], b.Readings[0]);
        var least = Duration.MaxValue;
        foreach (var x in a.Readings)
        {
            foreach (var y in b.Readings)
            {
                var gap = x.From > y.From ? x.From - y.From : y.From - x.From;
                if (gap < least)
                {
                    (best, least) = ((x, y), gap);
                }
            }
        }

        return best;
    }

    private static bool Fits(ReadingDraft draft, int first, int second, TimeReading a, TimeReading b)
    {
        var side = Bound(draft, second);
        var headSide = IsWhole(draft, first) ? 0 : Bound(draft, first);
        if (side > 0 || headSide < 0)
        {
            // "after 1400 GMT" leaves everything from then on.
            return side > 0 ? a.From >= b.From : b.From <= a.To;
        }

        if (side < 0 || headSide > 0)
        {
            return side < 0 ? a.To <= b.To : b.From >= a.From;
        }

        if (a.From == b.From && (a.To == b.To || a.From == a.To || b.From == b.To))
        {
            return true;
        }

        // One moment within a stated stretch.
        if ((a.From == a.To) != (b.From == b.To))
        {
            return a.From <= b.From && b.To <= a.To || b.From <= a.From && a.To <= b.To;
        }

        var gap = a.From > b.From ? a.From - b.From : b.From - a.From;
        return gap < Roughly && (IsRough(draft, first) || IsRough(draft, second));
    }

    /// <summary>Above 0 behind "after" or "from", below it behind "before" or "until".</summary>
    private static int Bound(ReadingDraft draft, int index)
    {
        var form = draft.ResolvedTimes[index].Form;
        var at = form.First - 1;
        var denied = at > 0 && (Is(draft, at - 1, "not") || Is(draft, at - 1, "never"));
        return at < 0 || form.To is not null ? 0
            : Is(draft, at, "than") && at > 0 && (Is(draft, at - 1, "earlier") || Is(draft, at - 1, "sooner")) ? 1
            : Is(draft, at, "than") && at > 0 && Is(draft, at - 1, "later") ? -1
            : denied && Is(draft, at, "before") ? 1
            : denied && Is(draft, at, "after") ? -1
            : Is(draft, at, "after") || Is(draft, at, "since") || Is(draft, at, "from") ? 1
            : Is(draft, at, "before") || Is(draft, at, "until") || Is(draft, at, "by") ? -1
            : 0;
    }

    // "until 22:00 (1900 GMT)": what it runs until is given twice, and leaves no room.
    private static bool IsWhole(ReadingDraft draft, int index)
    {
        var at = draft.ResolvedTimes[index].Form.First - 1;
        return at >= 0 && (Is(draft, at, "until") || Is(draft, at, "till") || Is(draft, at, "from"));
    }

    private static bool IsRough(ReadingDraft draft, int index)
    {
        var at = draft.ResolvedTimes[index].Form.First - 1;
        var hour = draft.Times[index].Precision == TimePrecision.Hour;
        return hour
            || at >= 0
                && (
                    Is(draft, at, "about")
                    || Is(draft, at, "around")
                    || Is(draft, at, "approximately")
                    || Is(draft, at, "roughly")
                    || Is(draft, at, "nearly")
                    || Is(draft, at, "circa")
                );
    }

    private static bool Is(ReadingDraft draft, int token, string word) => draft.Text.Is(token, word);
}
