using System.Globalization;
using System.Text;

namespace Hearsay.Archive;

/// <summary>The log's head as it is noted in a file beside the log, so that a log which lost its end is noticed.</summary>
internal static class HeadNote
{
    // A number of twenty digits, a colon, the hash, a line feed: always as long, so that it is written over in one go.
    private const int Length = 20 + 1 + 64 + 1;

    /// <summary>Notes the head. It is written after the log, so that it is never ahead of it.</summary>
    public static void Write(FileStream file, LogHead head)
    {
        var line = head.Number.ToString("D20", CultureInfo.InvariantCulture) + ":" + head.Hash + "\n";
        try
        {
            file.Position = 0;
            file.Write(Encoding.ASCII.GetBytes(line));
        }
        catch (IOException)
        {
            // The entries are safe without it; an old note or half of one says less, and nothing wrong.
        }
    }

    /// <summary>The head that is noted; null where none is, or where the note is not whole.</summary>
    public static LogHead? Read(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, 0);
            var bytes = new byte[Length];
            return file.ReadAtLeast(bytes, Length, throwOnEndOfStream: false) == Length
                ? LogHead.TryParse(Encoding.ASCII.GetString(bytes).TrimEnd('\n'), out var head)
                    ? head
                    : null
                : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
