namespace Hearsay.Casework;

/// <summary>Words that two reports have the same.</summary>
/// <param name="First">The first of them in the first report.</param>
/// <param name="Second">The first of them in the second report.</param>
/// <param name="Length">How many there are.</param>
internal readonly record struct WordRun(int First, int Second, int Length);
