namespace Hearsay.Reading;

/// <summary>The words that say who or what is counted.</summary>
/// <param name="Start">Their first token.</param>
/// <param name="End">The token after them; <paramref name="Start"/> where nothing is said.</param>
/// <param name="Head">What the lexicon knows of the last word.</param>
/// <param name="What">What a word among them says has happened ("12 wounded soldiers", "five deaths"); null where none does.</param>
/// <param name="Names">Whether the words say who or what; "deaths" alone says only what has happened.</param>
internal readonly record struct CountedPhrase(int Start, int End, FigureWord Head, string? What, bool Names)
{
    public bool IsEmpty => End <= Start;
}
