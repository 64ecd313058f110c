using System.Globalization;

namespace Hearsay.Archive;

/// <summary>The end of the custody log at one time. Whoever notes it elsewhere notices later that the log was rewritten.</summary>
/// <param name="Number">The number of the last entry; 0 where there is none.</param>
/// <param name="Hash">Its hash, 64 hexadecimal digits in lower case; 64 zeros where there is no entry.</param>
public readonly record struct LogHead(long Number, string Hash)
{
    /// <summary>That of an empty log.</summary>
    public static LogHead Empty { get; } = new(0, new string('0', 64));

    /// <summary>The form in which it is printed and noted: the number, a colon, the hash.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}:{Hash}");

    /// <summary>Reads what <see cref="ToString"/> writes; zeros before the number do not matter.</summary>
    public static bool TryParse(string text, out LogHead head)
    {
        ArgumentNullException.ThrowIfNull(text);
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        head = Empty;
        if (
            colon < 0
            || !long.TryParse(text.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || !ArchiveLayout.IsSha256(text[(colon + 1)..])
        )
        {
            return false;
        }

        head = new LogHead(number, text[(colon + 1)..]);
        return true;
    }
}
