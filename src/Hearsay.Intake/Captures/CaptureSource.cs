namespace Hearsay.Intake;

/// <summary>Obtains captures: from files, from streams and from web addresses.</summary>
public static class CaptureSource
{
    /// <summary>Obtains what <paramref name="place"/> names. For many addresses use one <see cref="Fetcher"/>.</summary>
    /// <param name="place">A path, a web address that begins with <c>http://</c> or <c>https://</c>, or "-" for standard input.</param>
    /// <param name="options">The bounds; null for the defaults.</param>
    /// <param name="cancellationToken">Ends it early.</param>
    /// <exception cref="IntakeException">It cannot be obtained: H001 to H010 for files, H050 to H064 for addresses.</exception>
    public static async Task<Capture> ReadAsync(
        string place,
        CaptureOptions? options = null,
        CancellationToken cancellationToken = default
    )
    {
        ArgumentNullException.ThrowIfNull(place);
        if (place == "-")
        {
            using var input = Console.OpenStandardInput();
            return ReadStream(input, place, options);
        }

        if (!IsAddress(place))
        {
            return ReadFile(place, options);
        }

        using var fetcher = new Fetcher(options);
        return await fetcher.FetchAsync(place, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Whether <see cref="ReadAsync"/> would take <paramref name="place"/> for an address and not for a file.</summary>
    /// <remarks>Anything of the form <c>word://</c> is one, so that an address of the wrong kind is refused as such.</remarks>
    public static bool IsAddress(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        var scheme = place.IndexOf("://", StringComparison.Ordinal);
        return scheme > 1 && place.AsSpan(0, scheme).IndexOfAnyExcept(SchemeCharacters) < 0;
    }

    /// <summary>Reads a file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="options">The bounds; null for the defaults.</param>
    /// <exception cref="IntakeException">It cannot be read: H001 to H010.</exception>
    public static Capture ReadFile(string path, CaptureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(path);
        using var stream = Open(path);
        return FileReader.Read(stream, path, options ?? CaptureOptions.Default);
    }

    /// <summary>Reads a stream to its end; the caller closes it.</summary>
    /// <param name="stream">What to read.</param>
    /// <param name="address">What to call it; "-" is standard input.</param>
    /// <param name="options">The bounds; null for the defaults.</param>
    /// <exception cref="IntakeException">It cannot be read: H004 to H010.</exception>
    public static Capture ReadStream(Stream stream, string address, CaptureOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(address);
        return FileReader.Read(stream, address, options ?? CaptureOptions.Default);
    }

    /// <summary>Opens a file for reading, for content that is read as a stream, such as long JSON Lines.</summary>
    /// <param name="path">Where it is.</param>
    /// <exception cref="IntakeException">It cannot be opened: H001 to H008.</exception>
    public static Stream Open(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return FileReader.Open(path);
    }

    private static readonly System.Buffers.SearchValues<char> SchemeCharacters = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-"
    );
}
