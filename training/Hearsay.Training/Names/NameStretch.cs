namespace Hearsay.Training;

/// <summary>Tokens that can hold names: the numbers of their features, and their labels.</summary>
internal sealed record NameStretch(int[][] Tokens, byte[] Labels);
