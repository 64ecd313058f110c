namespace Hearsay.Archive;

/// <summary>A line of the log as it stands in the file.</summary>
/// <param name="Number">Its number in the file; the first is 1.</param>
/// <param name="Offset">The byte that it begins at.</param>
/// <param name="Bytes">Its bytes, without the line feed.</param>
/// <param name="IsWhole">Whether a line feed ends it; the last line may have none.</param>
internal readonly record struct LogLine(long Number, long Offset, ReadOnlyMemory<byte> Bytes, bool IsWhole);
