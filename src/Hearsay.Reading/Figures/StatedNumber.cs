namespace Hearsay.Reading;

/// <summary>A number as it stands, without what is said around it.</summary>
/// <param name="End">The token after it; 0 in the default value, which is no number.</param>
/// <param name="Low">The least that it can mean.</param>
/// <param name="High">The most that it can mean; null where the word has no upper bound.</param>
/// <param name="Digits">Whether it is written in digits.</param>
/// <param name="Times">The word such as "million" that belongs to it, as a factor; 1 where there is none.</param>
internal readonly record struct StatedNumber(int End, double Low, double? High, bool Digits, double Times);
