namespace Hearsay.Reading;

/// <summary>What the lexicon knows of a word. The default value is a word that it does not know.</summary>
/// <param name="Kind">What it can do.</param>
/// <param name="Value">A number: the month, the weekday, the cardinal, the unit, the direction.</param>
/// <param name="Name">A value in letters: TIMEX3's own, a holiday's.</param>
/// <param name="Bold">Whether it is also an ordinary word, so that more than the word must speak for it.</param>
/// <param name="Many">Whether it is a plural.</param>
internal readonly record struct TimeWord(TimeWordKind Kind, int Value, string Name, bool Bold, bool Many);
