namespace Hearsay.Intake;

/// <summary>Names what binary files are by the bytes that they begin with, so that an error can say it.</summary>
/// <remarks>The marks are those of the formats' own specifications.</remarks>
internal static class BinaryKind
{
    /// <summary>What <paramref name="head"/> looks like; null where no mark is known.</summary>
    public static string? Recognise(ReadOnlySpan<byte> head) =>
        head.StartsWith("PK\x03\x04"u8) ? RecogniseZip(head)
        : head.StartsWith("PK\x05\x06"u8) ? "an empty ZIP archive"
        : Starts(head, 0x89, (byte)'P', (byte)'N', (byte)'G') ? "a PNG image"
        : Starts(head, 0xFF, 0xD8, 0xFF) ? "a JPEG image"
        : head.StartsWith("GIF87a"u8) || head.StartsWith("GIF89a"u8) ? "a GIF image"
        : head.StartsWith("RIFF"u8) && head.Length > 12 ? RecogniseRiff(head[8..12])
        : head.StartsWith("II*\0"u8) || head.StartsWith("MM\0*"u8) ? "a TIFF image"
        : head.Length > 12 && head[4..8].SequenceEqual("ftyp"u8) ? "a video or picture (MP4, MOV or HEIC)"
        : Starts(head, 0x1A, 0x45, 0xDF, 0xA3) ? "a video (Matroska or WebM)"
        : head.StartsWith("OggS"u8) ? "a sound or video (Ogg)"
        : head.StartsWith("ID3"u8) && head.Length > 3 && head[3] < 16 ? "a sound (MP3)"
        : head.StartsWith("fLaC"u8) ? "a sound (FLAC)"
        : Starts(head, 0x1F, 0x8B) ? "gzip-compressed data"
        : head.StartsWith("BZh"u8) && head.Length > 9 && head[4..6].SequenceEqual("1A"u8) ? "bzip2-compressed data"
        : Starts(head, 0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z') ? "xz-compressed data"
        : Starts(head, 0x28, 0xB5, 0x2F, 0xFD) ? "zstd-compressed data"
        : Starts(head, (byte)'7', (byte)'z', 0xBC, 0xAF) ? "a 7z archive"
        : head.StartsWith("Rar!\x1A"u8) ? "a RAR archive"
        : Starts(head, 0xD0, 0xCF, 0x11, 0xE0) ? "an old Office document (Word, Excel or PowerPoint)"
        : head.StartsWith("{\\rtf"u8) ? "a Rich Text document"
        : head.StartsWith("%!PS"u8) ? "a PostScript document"
        : Starts(head, 0x7F, (byte)'E', (byte)'L', (byte)'F') ? "a program"
        : head.StartsWith("MZ"u8) && HasTooManyControls(head) ? "a program"
        : head.StartsWith("SQLite format 3\0"u8) ? "an SQLite database"
        : null;

    /// <summary>Whether there are more control characters than a text has by accident: over 2 %, and over three.</summary>
    public static bool HasTooManyControls(ReadOnlySpan<byte> head)
    {
        var controls = 0;
        foreach (var value in head)
        {
            // Tab to carriage return, and the escape of terminal colours, are found in texts.
            if (value < 0x20 && value is (< 9 or > 13) and not 0x1B)
            {
                controls++;
            }
        }

        return controls > Math.Max(3, head.Length / 50);
    }

    private static string RecogniseZip(ReadOnlySpan<byte> head) =>
        head.IndexOf("word/"u8) >= 0 ? "a Word document"
        : head.IndexOf("xl/"u8) >= 0 ? "an Excel workbook"
        : head.IndexOf("ppt/"u8) >= 0 ? "a PowerPoint presentation"
        : head.IndexOf("application/vnd.oasis.opendocument.text"u8) >= 0 ? "an OpenDocument text"
        : head.IndexOf("application/epub+zip"u8) >= 0 ? "an EPUB book"
        : "a ZIP archive";

    private static string RecogniseRiff(ReadOnlySpan<byte> kind) =>
        kind.SequenceEqual("WEBP"u8) ? "a WebP image"
        : kind.SequenceEqual("WAVE"u8) ? "a sound (WAV)"
        : "a sound or video (RIFF)";

    private static bool Starts(ReadOnlySpan<byte> head, params ReadOnlySpan<byte> mark) => head.StartsWith(mark);
}
