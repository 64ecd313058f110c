namespace Hearsay.Casework;

/// <summary>A segment of one report and one of another that share stems.</summary>
/// <param name="First">The first report's segment.</param>
/// <param name="Second">The second's.</param>
/// <param name="Shared">How many stems they share.</param>
internal readonly record struct SegmentCell(int First, int Second, int Shared);
