using Hearsay.Language;
using NodaTime;

namespace Hearsay.Reading;

/// <content>The day and the zone of a clock time that states none, out of what stands beside it.</content>
internal sealed partial class TimeResolver
{
    // How many tokens may stand between a clock time and the day behind it in the same sentence.
    private const int Beside = 6;
    private static readonly uint Times = WordHash.Of("times");

    /// <summary>The day of a clock time that names none: the sentence's own, the one last mentioned, the report's.</summary>
    private LocalDate? DayFor(int index, TimeForm form, out DayBasis basis)
    {
        basis = DayBasis.Mentioned;
        var sentence = _text.SentenceOf[form.First];
        if (_context.Day is { } told && _context.DaySentence == sentence)
        {
            return told;
        }

        if (DayBehind(index, sentence) is { } behind)
        {
            return behind;
        }

        if (_context.Day is { } last && (sentence - _context.DaySentence <= 3 || _context.Narrative))
        {
            return last;
        }

        basis = DayBasis.Published;
        return _context.Narrative ? null : _context.Published ?? _context.Day;
    }

    /// <summary>"At 17:00 (14:00 GMT) on Saturday", "9 p.m. ET/6 p.m. PT on Monday": the day follows in the same sentence.</summary>
    private LocalDate? DayBehind(int index, int sentence)
    {
        var end = _forms[index].End;
        TimeForm? bracketed = null;
        for (var next = index + 1; next < _forms.Count && next <= index + 6; next++)
        {
            var other = _forms[next];
            if (_text.SentenceOf[other.First] != sentence)
            {
                break;
            }

            if (Bracketed(other.First, end, out var outside))
            {
                // "in Moscow (16 September)", where no other day follows.
                if (
                    outside <= Beside
                    && other is { Shape: FormShape.Calendar, Unit: TimeUnit.Day, LastDay: 0, HasDay: true }
                )
                {
                    bracketed ??= other;
                }

                continue;
            }

            var reach = _text.Is(other.First - 1, "on") ? Beside * 2 : Beside;
            if (outside > reach)
            {
                break;
            }

            var list = IsListed(end, other.First);
            if (
                other is { HasDay: true, Unit: TimeUnit.Day }
                && other.Direction != TimeDirection.Named
                && (
                    other is { Shape: FormShape.Calendar, Unit: TimeUnit.Day, LastDay: 0 }
                    || other is { Shape: FormShape.Clock, Part: not null, From: null }
                        && _text.Is(other.First - 1, "on")
                    || list
                    || IsApposed(end, other.First, other.End)
                )
            )
            {
                return _calendar.Resolve(other with { Shape = FormShape.Calendar }, out _)?.Start;
            }

            if (other is not { Shape: FormShape.Clock, From: not null, HasDay: false })
            {
                break;
            }

            end = other.End;
        }

        return bracketed is null ? null : _calendar.Resolve(bracketed, out _)?.Start;
    }

    /// <summary>Whether a bracket opens between two tokens and is not closed again; and how many tokens stand outside of brackets.</summary>
    private bool Bracketed(int token, int from, out int outside)
    {
        var depth = 0;
        outside = 0;
        for (var i = from; i < token; i++)
        {
            if (_text.Is(i, "(") || _text.Is(i, "["))
            {
                depth++;
            }
            else if (_text.Is(i, ")") || _text.Is(i, "]"))
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (depth == 0)
            {
                outside++;
            }
        }

        return depth > 0;
    }

    /// <summary>Whether only what parts the members of a list stands between two tokens: ", ", "/", "and", "or", "to", a bracket.</summary>
    private bool IsListed(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var part =
                _text.Kinds[i] is TokenKind.Dash or TokenKind.Bracket
                || _text.Is(i, ",")
                || _text.Is(i, "/")
                || _text.Is(i, ";")
                || _text.Is(i, "and")
                || _text.Is(i, "or")
                || _text.Is(i, "to")
                || _text.Is(i, "until")
                || _text.Is(i, "till");
            if (!part)
            {
                return false;
            }
        }

        return to - from <= 3;
    }

    /// <summary>"04:12, 05:30 and 06:55 Kyiv time": the zone stands once, behind the last of them.</summary>
    private TimeForm WithSharedZone(int index, TimeForm form)
    {
        if (form.Zone is not null)
        {
            return form;
        }

        var joined = false;
        for (var next = index + 1; next < _forms.Count && next <= index + 6; next++)
        {
            var (before, other) = (_forms[next - 1], _forms[next]);
            if (
                other is not { Shape: FormShape.Clock, From: not null }
                || !IsListed(before.End, other.First)
                || _places.ZoneBehind(before.End) is not null
            )
            {
                return form;
            }

            // A comma alone also leads to the same moment on another clock.
            for (var i = before.End; i < other.First; i++)
            {
                if (_text.Kinds[i] == TokenKind.Bracket || _text.Is(i, "/") || _text.Is(i, "or"))
                {
                    return form;
                }

                joined |= !_text.Is(i, ",") && !_text.Is(i, ";");
            }

            if (other.Zone is { } zone)
            {
                return joined && !zone.Local ? form with { Zone = zone } : form;
            }
        }

        return form;
    }

    /// <summary>"All times are GMT.": the zone that the text states for its clock times; null where it states none.</summary>
    private ZoneMention? FindDeclaredZone()
    {
        var zones = new ZoneGrammar(_text, _places);
        for (var i = 1; i + 1 < _text.TokenCount; i++)
        {
            if (_text.Hashes[i] != Times || !_text.Is(i, "times") || !_text.Is(i - 1, "all"))
            {
                continue;
            }

            var end = _text.SentenceAt(_text.SentenceOf[i]).End;
            for (var at = i + 1; at < Math.Min(end, i + 6); at++)
            {
                if (zones.ReadAt(at, end) is { Local: false } zone)
                {
                    return zone;
                }
            }
        }

        return null;
    }
}
