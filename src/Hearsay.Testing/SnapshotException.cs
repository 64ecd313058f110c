namespace Hearsay.Testing;

/// <summary>What came out is not what was agreed on.</summary>
public sealed class SnapshotException(string message) : Exception(message);
