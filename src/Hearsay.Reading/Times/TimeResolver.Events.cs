using Hearsay.Language;
using NodaTime;

namespace Hearsay.Reading;

/// <content>"five days after the ceasefire": counted from an event that the text has dated.</content>
internal sealed partial class TimeResolver
{
    // How many sentences back the event may have been dated.
    private const int EventReach = 8;

    /// <summary>The day that so many days or weeks before or after a dated event come to; null where nothing dates the event.</summary>
    private LocalDate? DayByEvent(TimeForm form, int index)
    {
        var at = form.End;
        if (
            form is not { Vague: false, Unit: TimeUnit.Day or TimeUnit.Week, Value: ['P', ..] value }
            || !(Is(at, "after") || Is(at, "before"))
            || at + 2 >= _text.TokenCount
            || !(Is(at + 1, "the") || Is(at + 1, "that") || Is(at + 1, "his") || Is(at + 1, "her") || Is(at + 1, "its"))
            || Digits.Value(value.AsSpan(1)[..^1]) is not (> 0 and < 1000 and var count)
        )
        {
            return null;
        }

        var days = count * (form.Unit == TimeUnit.Week ? 7 : 1) * (Is(at, "before") ? -1 : 1);
        var sentence = _text.SentenceOf[form.First];
        if (DayBesideEvent(index, at, sentence) is { } stated)
        {
            return stated.PlusDays(days);
        }

        for (var noun = at + 2; noun <= at + 4 && noun < _text.TokenCount; noun++)
        {
            if (_text.SentenceOf[noun] != sentence || _text.Kinds[noun] != TokenKind.Word)
            {
                return null;
            }

            if (_text.CharactersOf(noun).Length > 3 && DayOfEvent(noun, sentence) is { } day)
            {
                return day.PlusDays(days);
            }
        }

        return null;
    }

    /// <summary>"two days before the election on 8 November": the event's day stands right behind it.</summary>
    private LocalDate? DayBesideEvent(int index, int at, int sentence)
    {
        if (
            index + 1 >= _forms.Count
            || _forms[index + 1]
                is not { Shape: FormShape.Calendar, Unit: TimeUnit.Day, LastDay: 0, Month: > 0, Day: > 0 } date
            || _text.SentenceOf[date.First] != sentence
            || date.First - at is < 3 or > 6
            || !(_text.Is(date.First - 1, "on") || _text.Is(date.First - 1, "of"))
        )
        {
            return null;
        }

        for (var i = at + 2; i < date.First - 1; i++)
        {
            if (_text.Kinds[i] != TokenKind.Word)
            {
                return null;
            }
        }

        return _calendar.Resolve(date, out _) is { Unit: TimeUnit.Day, Start: var day } ? day : null;
    }

    /// <summary>The one day that stands in a sentence before with the same noun; null where none does, or several.</summary>
    private LocalDate? DayOfEvent(int noun, int sentence)
    {
        var hash = _text.Hashes[noun];
        for (var i = _draft.ResolvedTimes.Count - 1; i >= 0; i--)
        {
            var resolved = _draft.ResolvedTimes[i];
            var told = _text.SentenceOf[resolved.Form.First];
            if (told >= sentence || resolved.Span is not { Unit: TimeUnit.Day } span)
            {
                continue;
            }

            if (sentence - told > EventReach)
            {
                return null;
            }

            var there = _text.SentenceAt(told);
            for (var token = there.First; token < there.End; token++)
            {
                if (
                    _text.Hashes[token] == hash
                    && _text.CharactersOf(token).Equals(_text.CharactersOf(noun), StringComparison.OrdinalIgnoreCase)
                )
                {
                    var alone = !_draft.ResolvedTimes.Exists(other =>
                        other.Span is { Unit: TimeUnit.Day } day
                        && day.Start != span.Start
                        && _text.SentenceOf[other.Form.First] == told
                    );
                    return alone ? span.Start : null;
                }
            }
        }

        return null;
    }
}
