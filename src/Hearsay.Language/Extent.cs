namespace Hearsay.Language;

/// <summary>A half-open stretch of a text: includes <paramref name="Start"/>, excludes <paramref name="End"/>.</summary>
/// <remarks>
/// Offsets count UTF-16 code units of the text as it is held in memory. What is printed counts Unicode code points;
/// <see cref="CodePoints"/> turns one into the other. The default value is the empty extent at 0.
/// </remarks>
/// <param name="Start">The first code unit that belongs to the extent.</param>
/// <param name="End">The first code unit after it; never less than <paramref name="Start"/>.</param>
public readonly record struct Extent(int Start, int End)
{
    /// <summary>How many code units the extent covers.</summary>
    public int Length => End - Start;

    /// <summary>Whether the extent covers nothing.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether every code unit of <paramref name="other"/> lies in this extent.</summary>
    public bool Contains(Extent other) => Start <= other.Start && other.End <= End;

    /// <summary>Whether <paramref name="offset"/> lies in this extent.</summary>
    public bool Contains(int offset) => Start <= offset && offset < End;

    /// <summary>Whether both share at least one code unit.</summary>
    public bool Overlaps(Extent other) => Start < other.End && other.Start < End;

    /// <summary>The smallest extent that holds both.</summary>
    public Extent Union(Extent other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));

    /// <summary>The words of <paramref name="text"/> that the extent covers.</summary>
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);

    /// <inheritdoc/>
    public override string ToString() => $"[{Start},{End})";
}
