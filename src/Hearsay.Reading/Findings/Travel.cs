using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>A drive from one place to another, and how long it is said to take.</summary>
/// <param name="From">The index of the place that it starts from.</param>
/// <param name="To">The index of the place that it leads to.</param>
/// <param name="Hours">How many hours it takes at most.</param>
/// <param name="Extent">The words that say so.</param>
internal readonly record struct Travel(int From, int To, double Hours, Extent Extent);
