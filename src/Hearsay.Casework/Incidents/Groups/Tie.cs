namespace Hearsay.Casework;

/// <summary>The links between two groups.</summary>
/// <param name="Best">The highest score.</param>
/// <param name="Sum">The sum of the scores.</param>
/// <param name="Count">How many there are.</param>
internal readonly record struct Tie(float Best, float Sum, int Count)
{
    /// <summary>Both taken together.</summary>
    public Tie With(Tie other) => new(Math.Max(Best, other.Best), Sum + other.Sum, Count + other.Count);
}
