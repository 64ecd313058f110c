namespace Hearsay.Fuzz;

/// <summary>Something came out that may not, such as an extent outside of the text.</summary>
internal sealed class BrokenPromiseException(string message) : Exception(message);
