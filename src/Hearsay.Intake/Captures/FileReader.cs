using System.Security;
using Hearsay.Archive;

namespace Hearsay.Intake;

/// <summary>Reads files and streams whole, within bounds, and says plainly why one cannot be read.</summary>
internal static class FileReader
{
    private const int HeadBytes = 64 << 10;

    public static FileStream Open(string path)
    {
        if (path.Length == 0 || path.Contains('\0'))
        {
            throw IntakeErrors.BadName(path);
        }

        try
        {
            if (Directory.Exists(path))
            {
                throw IntakeErrors.Directory(path);
            }

            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 0);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw IntakeErrors.NoSuchFile(path);
        }
        catch (Exception error) when (error is UnauthorizedAccessException or SecurityException)
        {
            throw IntakeErrors.NoPermission(path, error);
        }
        catch (Exception error) when (error is PathTooLongException or ArgumentException or NotSupportedException)
        {
            throw IntakeErrors.BadName(path);
        }
        catch (IOException error)
        {
            throw IntakeErrors.Unreadable(path, error);
        }
    }

    public static Capture Read(Stream stream, string name, CaptureOptions options)
    {
        var shown = name == "-" ? "Standard input" : name;
        try
        {
            var size = stream.CanSeek ? stream.Length - stream.Position : (long?)null;
            var head = new byte[(int)Math.Min(size is > 0 ? size.Value : HeadBytes, HeadBytes)];
            head = head[..stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
            if (head.Length == 0)
            {
                throw IntakeErrors.Empty(shown);
            }

            // What cannot be read is refused by its beginning, before the rest is taken into memory.
            var limit = FormatDetector.Detect(head, shown) is ReportFormat.Text or ReportFormat.Html
                ? Math.Min(options.MaxTextBytes, options.MaxBytes)
                : options.MaxBytes;
            return size > limit
                ? throw IntakeErrors.TooManyBytes(shown, size, limit)
                : new Capture(ReadRest(stream, head, size, limit, shown), HowOf(stream, name, options.Clock));
        }
        catch (UnauthorizedAccessException error)
        {
            throw IntakeErrors.NoPermission(shown, error);
        }
        catch (IOException error)
        {
            throw IntakeErrors.Unreadable(shown, error);
        }
    }

    /// <summary>How a stream is obtained.</summary>
    public static Obtaining HowOf(Stream stream, string name, TimeProvider? clock) =>
        new()
        {
            Address = name,
            Method =
                name == "-" ? ObtainingMethods.StandardInput
                : stream is FileStream ? ObtainingMethods.File
                : ObtainingMethods.Given,
            Time = clock?.GetUtcNow(),
            Clock = clock is null ? ClockSource.Unknown : ClockSource.System,
            Changed =
                stream is FileStream { CanSeek: true } file && name != "-"
                    ? new DateTimeOffset(File.GetLastWriteTimeUtc(file.SafeFileHandle), TimeSpan.Zero)
                    : null,
        };

    public static int ReadHead(Stream stream, byte[] head, string name)
    {
        try
        {
            return stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        }
        catch (UnauthorizedAccessException error)
        {
            throw IntakeErrors.NoPermission(name, error);
        }
        catch (IOException error)
        {
            throw IntakeErrors.Unreadable(name, error);
        }
    }

    private static ReadOnlyMemory<byte> ReadRest(Stream stream, byte[] head, long? size, int limit, string name)
    {
        // A file may grow while it is read, so its size is a hint only.
        var bytes = new byte[Math.Max(size is > 0 ? (int)size.Value + 1 : HeadBytes * 2, head.Length + 1)];
        head.CopyTo(bytes, 0);
        var length = head.Length;
        while (true)
        {
            if (length == bytes.Length)
            {
                Array.Resize(ref bytes, (int)Math.Min(bytes.Length * 2L, limit + 1L));
            }

            var read = stream.Read(bytes, length, bytes.Length - length);
            if (read == 0)
            {
                return bytes.AsMemory(0, length);
            }

            length += read;
            if (length > limit)
            {
                throw IntakeErrors.TooManyBytes(name, null, limit);
            }
        }
    }
}
