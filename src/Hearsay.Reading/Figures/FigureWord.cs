namespace Hearsay.Reading;

/// <summary>What the lexicons know of a word; the default value knows nothing.</summary>
/// <param name="Can">What the word can do.</param>
/// <param name="Value">The number that it stands for, or the least that it can mean.</param>
/// <param name="What">What it says has happened.</param>
internal readonly record struct FigureWord(FigureWords Can, double Value, string? What)
{
    public bool Is(FigureWords any) => (Can & any) != 0;
}
