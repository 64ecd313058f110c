using Hearsay.Language;
using NodaTime;

namespace Hearsay.Reading;

/// <summary>Reads the zone that stands behind a clock time: "GMT", "UTC+3", "Moscow time", "Jerusalem/Tel Aviv time".</summary>
internal sealed class ZoneGrammar(AnnotatedText text, IZoneFinder places)
{
    /// <summary>The zone whose words start at <paramref name="at"/>; null where none do.</summary>
    public ZoneMention? ReadAt(int at, int limit)
    {
        if (at >= limit)
        {
            return null;
        }

        return Abbreviation(at, limit)
            ?? Numeric(at, at, limit)
            ?? Local(at, limit)
            ?? Named(at, limit)
            ?? PlaceAt(at, limit);
    }

    private ZoneMention? Abbreviation(int at, int limit)
    {
        if (text.Kinds[at] != TokenKind.Word || !ZoneTable.English.TryAbbreviation(text, at, out var entry))
        {
            return null;
        }

        if (entry.Candidates[0].Fixed && (Numeric(at, at + 1, limit) ?? Spelt(at, at + 1, limit)) is { } shifted)
        {
            return shifted;
        }

        var end = at + 1;
        if (end < limit && text.Is(end, "time") && entry.Candidates[0].Fixed)
        {
            end++;
        }

        return new ZoneMention(at, end, entry.Candidates, entry.Abbreviation);
    }

    /// <summary>"+3", "+03:00", "+0300" from <paramref name="at"/> on; the mention begins at <paramref name="first"/>.</summary>
    private ZoneMention? Numeric(int first, int at, int limit)
    {
        if (at + 1 >= limit || text.Ends[at] - text.Starts[at] != 1 || text.Kinds[at + 1] != TokenKind.Number)
        {
            return null;
        }

        var sign = text.Text[text.Starts[at]] switch
        {
            '+' => 1,
            '-' or '−' or '–' => -1,
            _ => 0,
        };
        var digits = text.CharactersOf(at + 1);
        var bare = first == at;
        var apart = text.Starts[at + 1] != text.Ends[at];
        var bracketed = !bare && at + 2 < limit && text.Is(at + 2, ")");
        if (
            sign == 0
            || (apart && !bracketed)
            || (bare && (digits.Length < 4 || text.Ends[at - 1] == text.Starts[at] && sign < 0))
        )
        {
            return null;
        }

        int hours,
            minutes = 0;
        var colon = digits.IndexOf(':');
        if (colon < 0 && digits.Length == 4)
        {
            (hours, minutes) = (Digits.Value(digits[..2]), Digits.Value(digits[2..]));
        }
        else if (colon > 0)
        {
            (hours, minutes) = (Digits.Value(digits[..colon]), Digits.Value(digits[(colon + 1)..]));
        }
        else
        {
            hours = digits.Length <= 2 ? Digits.Value(digits) : -1;
        }

        if (hours is < 0 or > 14 || minutes is < 0 or > 59)
        {
            return null;
        }

        var offset = Offset.FromSeconds(sign * ((hours * 3600) + (minutes * 60)));
        return new ZoneMention(first, at + 2, [new ZoneCandidate("", offset, true)], false);
    }

    /// <summary>"UTC plus three", "GMT minus 5" from the second word on.</summary>
    private ZoneMention? Spelt(int first, int at, int limit)
    {
        var sign =
            at + 1 >= limit ? 0
            : text.Is(at, "plus") ? 1
            : text.Is(at, "minus") ? -1
            : 0;
        if (sign == 0)
        {
            return null;
        }

        var hours =
            text.Kinds[at + 1] == TokenKind.Number ? Digits.Value(text.CharactersOf(at + 1))
            : TimeLexicon.English[text, at + 1] is { Kind: TimeWordKind.Number } word ? word.Value
            : -1;
        return hours is >= 0 and <= 14
            ? new ZoneMention(
                first,
                at + 2,
                [new ZoneCandidate("", Offset.FromSeconds(sign * hours * 3600), true)],
                false
            )
            : null;
    }

    /// <summary>Whether "in" leads from a token to a place whose clock is known.</summary>
    public bool LeadsToPlace(int at, int limit) =>
        at + 1 < limit && text.Is(at, "in") && places.FindZone(text, at + 1, out _) is not null;

    /// <summary>A place alone that fills a bracket behind a clock time: "21:20 (Warsaw)".</summary>
    public ZoneMention? PlaceAlone(int at, int limit) =>
        at < limit && places.FindZone(text, at, out var end) is { } zone && end < limit && text.Is(end, ")")
            ? new ZoneMention(at, end, [new ZoneCandidate(zone, null, false)], false)
            : null;

    /// <summary>The place that "in" leads to and that ends before <paramref name="end"/>: "in London it was ...".</summary>
    public ZoneMention? PlaceBefore(int end, int first)
    {
        const int MostWords = 3;
        for (var at = end - 1; at > Math.Max(first, end - 1 - MostWords); at--)
        {
            if (text.Is(at - 1, "in") && places.FindZone(text, at, out var behind) is { } zone && behind == end)
            {
                return new ZoneMention(at, end, [new ZoneCandidate(zone, null, false)], false);
            }
        }

        return null;
    }

    /// <summary>A place alone behind a clock time, where a bracket closes or opens upon a number: "17:00 Moscow (14:00 GMT)".</summary>
    public ZoneMention? PlaceAtBracket(int at, int limit) =>
        (text.Shapes[at] & TokenShape.Capitalised) != 0
        && places.FindZone(text, at, out var end) is { } zone
        && end < limit
        && (text.Is(end, ")") || text.Is(end, "(") && end + 1 < limit && text.Kinds[end + 1] == TokenKind.Number)
            ? new ZoneMention(at, end, [new ZoneCandidate(zone, null, false)], false)
            : null;

    private ZoneMention? Local(int at, int limit)
    {
        if (!text.Is(at, "local"))
        {
            return null;
        }

        if (at + 1 >= limit || !text.Is(at + 1, "time"))
        {
            // "0345 local (0145 GMT)", but not "10 a.m. local news".
            return at + 1 >= limit || text.Kinds[at + 1] is not TokenKind.Word || IsPreposition(at + 1)
                ? new ZoneMention(at, at + 1, [], false)
                : null;
        }

        // "local time in Aleppo" names the place whose clock is meant.
        if (
            at + 3 < limit
            && (text.Is(at + 2, "in") || text.Is(at + 2, "at"))
            && places.FindZone(text, at + 3, out _) is { } zone
        )
        {
            return new ZoneMention(at, at + 2, [new ZoneCandidate(zone, null, false)], false);
        }

        return new ZoneMention(at, at + 2, [], false);
    }

    private ZoneMention? Named(int at, int limit)
    {
        if (
            (text.Shapes[at] & TokenShape.Capitalised) == 0
            || !ZoneTable.English.TryName(text, at, out var end, out var entry)
            || end > limit
        )
        {
            return null;
        }

        if (end < limit && text.Is(end, "time"))
        {
            return new ZoneMention(at, end + 1, entry.Candidates, entry.Abbreviation);
        }

        // "8 p.m. Eastern" on the radio; "8 p.m. Central Park" is a place.
        var alone = end >= limit || text.Kinds[end] != TokenKind.Word || IsPreposition(end);
        return alone && (entry.Candidates[0].Offset is null || text.Is(at, "zulu")) && end == at + 1
            ? new ZoneMention(at, end, entry.Candidates, false)
            : null;
    }

    private bool IsPreposition(int at) =>
        text.Is(at, "on")
        || text.Is(at, "in")
        || text.Is(at, "and")
        || text.Is(at, "to")
        || text.Is(at, "when")
        || text.Is(at, "at")
        || text.Is(at, "after")
        || text.Is(at, "before");

    /// <summary>"Moscow time", "Kyiv local time", "Jerusalem/Tel Aviv time", "Athens and Bucharest time".</summary>
    public ZoneMention? PlaceAt(int at, int limit)
    {
        List<ZoneCandidate>? found = null;
        var next = at;
        while (next < limit)
        {
            var zone = places.FindZone(text, next, out var end);
            if (zone is null || end <= next)
            {
                return null;
            }

            found ??= [];
            if (!found.Exists(candidate => candidate.Zone == zone))
            {
                found.Add(new ZoneCandidate(zone, null, false));
            }

            next =
                end < limit
                && (
                    text.Kinds[end] == TokenKind.Clitic
                    || text.Kinds[end] == TokenKind.Quote && text.Is(end + 1 < limit ? end + 1 : end, "time")
                    || text.Is(end, "local")
                    || text.Is(end, "standard")
                )
                    ? end + 1
                    : end;
            if (next < limit && text.Is(next, "time"))
            {
                return new ZoneMention(at, next + 1, found, false);
            }

            if (
                next >= limit
                || !(
                    text.Is(next, "/")
                    || text.Is(next, "and")
                    || text.Is(next, ",")
                    || text.Kinds[next] == TokenKind.Dash
                )
            )
            {
                return null;
            }

            next++;
        }

        return null;
    }
}
