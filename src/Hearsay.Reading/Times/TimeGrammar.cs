using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads the expression of time that starts at a token, if one does. One grammar per text; not for sharing.</summary>
/// <remarks>
/// Recursive descent over tokens, each rule in the file of its subject. A rule that fails has allocated nothing. An
/// expression never leaves its sentence.
/// </remarks>
internal sealed partial class TimeGrammar(AnnotatedText text, TimeLexicon lexicon, ZoneGrammar zones)
{
    // In a post "night" alone is tonight's, and "a long day" the writer's own.
    private readonly bool _post = PostTest.IsPost(text);
    private TimeForm? _previous;
    private int _first;
    private int _limit;

    /// <summary>The expression that starts at <paramref name="token"/>; null where none does.</summary>
    /// <param name="token">The token.</param>
    /// <param name="previous">The expression before: words that stand in front of the token belong to one only.</param>
    public TimeForm? ReadAt(int token, TimeForm? previous)
    {
        _previous = previous;
        var sentence = text.SentenceAt(text.SentenceOf[token]);
        _first = sentence.First;
        _limit = sentence.End;
        return Core(token) is not { } form ? null
            : Complete(ZonedBefore(form)) is var whole && whole.First < (previous?.End ?? 0)
                ? whole with
                {
                    First = token,
                }
            : whole;
    }

    private TimeForm? Core(int at)
    {
        if (at >= _limit)
        {
            return null;
        }

        if (text.Kinds[at] == TokenKind.Number)
        {
            return StartingWithNumber(at);
        }

        var word = At(at);
        if (word.Kind == TimeWordKind.None)
        {
            return MayStart(text, at) ? CodedPart(at) ?? Written(at) : null;
        }

        return word.Kind switch
        {
            TimeWordKind.Month => HolidayAt(at) ?? StartingWithMonth(at, word),
            TimeWordKind.Weekday => StartingWithWeekday(at, word),
            TimeWordKind.Season => StartingWithSeason(at, word),
            TimeWordKind.Part => StartingWithPart(at, word),
            TimeWordKind.Deictic => StartingWithDeictic(at, word),
            TimeWordKind.Reference or TimeWordKind.Aspect => StartingWithReference(at, word),
            TimeWordKind.Number => WordClock(at, word) ?? WordYear(at) ?? OrdinalDay(at) ?? Length(at),
            TimeWordKind.Vague or TimeWordKind.Half => WordClock(at, word) ?? Length(at),
            TimeWordKind.Unit => StartingWithUnit(at, word),
            TimeWordKind.Ordinal => HolidayAt(at) ?? OrdinalDay(at) ?? StartingWithOrdinal(at, word.Value, at + 1),
            TimeWordKind.Determiner => StartingWithDeterminer(at, word),
            TimeWordKind.Direction => StartingWithDirection(at, at, word),
            TimeWordKind.Modifier => Modified(at),
            TimeWordKind.Shift => Modified(at),
            TimeWordKind.About => Approximate(at),
            TimeWordKind.Every => Repeated(at),
            TimeWordKind.Often => Often(at, word),
            TimeWordKind.Clock => ClockAt(at),
            TimeWordKind.Fiscal => StartingWithFiscal(at),
            TimeWordKind.YearEnd => Calendar(at, at + 1, TimeUnit.Day) with { Month = 12, Day = 31 },
            TimeWordKind.Holiday => HolidayAt(at),
            TimeWordKind.Decade => WordDecade(at, word),
            _ => null,
        };
    }

    private static TimeForm Calendar(int first, int end, TimeUnit unit) =>
        new()
        {
            First = first,
            End = end,
            Shape = FormShape.Calendar,
            Unit = unit,
            DateAt = first,
        };

    private TimeWord At(int at) => at >= _first && at < _limit ? lexicon[text, at] : default;

    private bool Is(int at, ReadOnlySpan<char> word) => at >= _first && at < _limit && text.Is(at, word);

    private bool IsNumber(int at) => at >= _first && at < _limit && text.Kinds[at] == TokenKind.Number;

    private bool IsDash(int at) => at >= _first && at < _limit && text.Kinds[at] == TokenKind.Dash;

    /// <summary>Whether no blank stands before the token.</summary>
    private bool Glued(int at) => at < _limit && (text.Shapes[at] & TokenShape.SpaceBefore) == 0;

    private bool Capitalised(int at) => at < _limit && (text.Shapes[at] & TokenShape.Capitalised) != 0;

    private bool AllCapitals(int at) => at < _limit && (text.Shapes[at] & TokenShape.AllCapitals) != 0;

    /// <summary>The number that the token's plain digits stand for; -1 for anything else.</summary>
    private int Plain(int at) => IsNumber(at) ? Digits.Value(text.CharactersOf(at)) : -1;

    /// <summary>A day of a month, "5", "05" or "5th"; 0 for anything else.</summary>
    private int DayOfMonth(int at)
    {
        if (!IsNumber(at))
        {
            return 0;
        }

        var digits = text.CharactersOf(at);
        if (digits.Length > 2 && char.IsAsciiLetter(digits[^1]) && char.IsAsciiLetter(digits[^2]))
        {
            digits = digits[..^2];
        }

        return digits.Length <= 2 && Digits.Value(digits) is >= 1 and <= 31 and var day ? day : 0;
    }

    /// <summary>Whether a number ends as an ordinal does: "6th".</summary>
    private bool EndsInLetters(int at) => IsNumber(at) && char.IsAsciiLetter(text.CharactersOf(at)[^1]);

    /// <summary>A year of four digits; 0 for anything else.</summary>
    private int YearOf(int at)
    {
        if (!IsNumber(at))
        {
            return 0;
        }

        var digits = text.CharactersOf(at);
        return digits.Length == 4 && Digits.Value(digits) is >= 1000 and <= 2199 and var year ? year : 0;
    }

    private bool IsPreposition(int at) =>
        at >= _first
        && (
            Is(at, "in")
            || Is(at, "since")
            || Is(at, "by")
            || Is(at, "until")
            || Is(at, "till")
            || Is(at, "from")
            || Is(at, "during")
            || Is(at, "of")
            || Is(at, "before")
            || Is(at, "after")
            || Is(at, "to")
            || Is(at, "through")
            || Is(at, "for")
            || Is(at, "between")
            || Is(at, "on")
            || Is(at, "throughout")
            || Is(at, "and")
            || Is(at, "or")
        );
}
