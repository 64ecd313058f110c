using NodaTime;

namespace Hearsay.Pages.Timelines;

/// <summary>A line across a timeline.</summary>
/// <param name="X">Where it is.</param>
/// <param name="Label">What is written at it.</param>
/// <param name="Above">What is written above that, where something greater begins: the day, the year; null for nothing.</param>
/// <param name="At">The instant that it stands for.</param>
public sealed record AxisTick(double X, string Label, string? Above, Instant At);
