namespace Hearsay.Archive;

/// <summary>What a line of the log says of its place in the chain.</summary>
/// <param name="Line">Its number in the file.</param>
/// <param name="Number">The number of its entry; 0 where the line is no entry.</param>
/// <param name="Previous">The hash of the entry before, as it states it.</param>
/// <param name="Hash">Its own hash, as it states it.</param>
internal readonly record struct LogPlace(long Line, long Number, string Previous, string Hash);
