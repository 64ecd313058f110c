namespace Hearsay.Reading;

/// <content>What stands behind a number and makes it a clock time: "a.m.", "in the morning", "hrs".</content>
internal sealed partial class TimeGrammar
{
    /// <summary>"a.m.", "p.m.", "o'clock", "in the morning", "at night" behind a number.</summary>
    private bool Half(int at, out int half, out int end)
    {
        half = 0;
        end = at;
        var word = At(at);
        if (word.Kind == TimeWordKind.Meridiem && !(Is(at, "am") && !Glued(at) && IsWordI(at - 2)))
        {
            half = word.Value;
            end = at + 1;
            return true;
        }

        if (word.Kind == TimeWordKind.Oclock)
        {
            end = at + 1;
            PartOfDayTail(end, ref half, ref end);
            return true;
        }

        return PartOfDayTail(at, ref half, ref end);
    }

    /// <summary>"13.00–14.30 CEST": what stands behind the second shows what the first one is.</summary>
    private bool IsDottedRange(int at)
    {
        if (!(IsDash(at) || Is(at, "to") || Is(at, "until") || Is(at, "till") || Is(at, "and")) || !IsNumber(at + 1))
        {
            return false;
        }

        var digits = text.CharactersOf(at + 1);
        var point = digits.IndexOf('.');
        return (point is 1 or 2 && digits.Length - point == 3 || digits.Length <= 2)
            && (
                Half(at + 2, out _, out _) || point > 0 && (zones.ReadAt(at + 2, _limit) is not null || IsHours(at + 2))
            );
    }

    /// <summary>"9.20 the next morning", "9.20 on Friday evening": a part of the day behind a number with a point.</summary>
    private bool PartStands(int at)
    {
        var next = Is(at, "on") ? at + 1 : at;
        next += Is(next, "the") ? 1 : 0;
        return At(next).Kind
                is TimeWordKind.Direction
                    or TimeWordKind.Weekday
                    or TimeWordKind.Deictic
                    or TimeWordKind.Determiner
            && At(next + 1).Kind == TimeWordKind.Part
            && At(next + 1).Name is "MO" or "EV" or "AF";
    }

    private bool IsWordI(int at) => Is(at, "i");

    private bool PartOfDayTail(int at, ref int half, ref int end)
    {
        var part =
            Is(at, "in") && Is(at + 1, "the") ? At(at + 2)
            : Is(at, "at") ? At(at + 1)
            : default;
        if (part.Kind != TimeWordKind.Part || part.Name is "MI" or "DT")
        {
            return false;
        }

        half = part.Name == "MO" ? 0 : 12;
        end = Is(at, "at") ? at + 2 : at + 3;
        return true;
    }

    /// <summary>"hrs", "hours", "h" as the name of the 24-hour clock.</summary>
    private bool IsHours(int at) => Is(at, "hrs") || Is(at, "hours") || (Is(at, "h") && Glued(at));

    /// <summary>
    /// Whether four digits behind "at" are a time of day by what stands around them: "left at 1430, …", "at 0915 on Friday".
    /// Not "at 1430 metres", "shares stood at 1430", "at 1600 Hill Street".
    /// </summary>
    private bool IsBareClock(int at, int end) =>
        At(at - 2).Kind != TimeWordKind.Level
        && (
            EndsHere(end)
            || Is(end, ",")
            || (Is(end, "and") && !IsNumber(end + 1))
            || Is(end, "on")
            || Is(end, "in")
            || Is(end, "when")
            || Is(end, "as")
            || Is(end, "but")
            || Is(end, "with")
            || Is(end, "after")
            || Is(end, "local")
            || At(end).Kind is TimeWordKind.Weekday or TimeWordKind.Deictic
            || (text.CharactersOf(at)[0] == '0' || at - 1 == _first)
                && (At(end).Kind == TimeWordKind.Determiner || Is(end, "they") || Is(end, "he") || Is(end, "she"))
        );

    private bool IsClockPreposition(int at) =>
        Is(at, "at")
        || Is(at, "by")
        || Is(at, "around")
        || Is(at, "about")
        || Is(at, "from")
        || Is(at, "until")
        || Is(at, "till")
        || Is(at, "since")
        || Is(at, "between")
        || Is(at, "after")
        || Is(at, "before")
        || Is(at, "and")
        || Is(at, "to");
}
