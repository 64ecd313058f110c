namespace Hearsay.Reading;

/// <summary>A figure that the report itself takes apart: "seventeen injured: nine workers, five soldiers and three nurses".</summary>
/// <param name="Whole">The total, by its index among the figures.</param>
/// <param name="First">The first part.</param>
/// <param name="End">The figure after the last part.</param>
internal readonly record struct FigureSum(int Whole, int First, int End);
