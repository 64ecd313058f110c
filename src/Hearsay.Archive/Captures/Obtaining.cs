namespace Hearsay.Archive;

/// <summary>How, where and when bytes were obtained.</summary>
public sealed record Obtaining
{
    /// <summary>Where the bytes were: a path, a web address (the last one, behind all redirects), or "-" for standard input.</summary>
    public required string Address { get; init; }

    /// <summary>How they were obtained, in lower case, e.g. <c>http-get</c>, <c>file</c>, <c>warc</c>.</summary>
    public required string Method { get; init; }

    /// <summary>When, in UTC; null where nobody knows.</summary>
    public DateTimeOffset? Time { get; init; }

    /// <summary>Whose clock <see cref="Time"/> was read from.</summary>
    public ClockSource Clock { get; init; }

    /// <summary>When the file system says that the file was last changed, in UTC; null where there was no file.</summary>
    public DateTimeOffset? Changed { get; init; }

    /// <summary>The status of the answer; null where there was none.</summary>
    public int? Status { get; init; }

    /// <summary>The headers of the answer, in their order; empty where there were none.</summary>
    public IReadOnlyList<HeaderField> Headers { get; init; } = [];

    /// <summary>The answers that led here, the first one first; empty where there was no redirect.</summary>
    public IReadOnlyList<Hop> Redirects { get; init; } = [];

    /// <summary>The capture that it was taken out of, such as a WARC file, by SHA-256; null where it stood by itself.</summary>
    public string? Container { get; init; }

    /// <summary>The value of the first header of that name, whatever its capitals; null where there is none.</summary>
    public string? Header(string name)
    {
        foreach (var field in Headers)
        {
            if (string.Equals(field.Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return field.Value;
            }
        }

        return null;
    }
}
