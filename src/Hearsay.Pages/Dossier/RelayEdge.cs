namespace Hearsay.Pages.Dossier;

/// <summary>That words of one are handed on by another, or that wording is shared.</summary>
/// <param name="From">Whose words they are, by index among the nodes.</param>
/// <param name="To">Who hands them on, by index.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Quotes">The words that say so.</param>
public sealed record RelayEdge(int From, int To, RelayKind Kind, IReadOnlyList<QuoteView> Quotes);

/// <summary>What an edge of the relay graph is.</summary>
public enum RelayKind
{
    /// <summary>One says that it has it from the other.</summary>
    HandedOn,

    /// <summary>The same, and it is part of a circle.</summary>
    Loop,

    /// <summary>Half of a report or more is the other's wording.</summary>
    Copy,
}
