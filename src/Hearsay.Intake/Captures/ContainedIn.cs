using Hearsay.Archive;

namespace Hearsay.Intake;

/// <summary>Where a capture lay in another one: a record of a web archive, a file of a ZIP, an attachment of a message.</summary>
public sealed class ContainedIn
{
    private readonly Lazy<string> _sha256;

    /// <summary>Says where a capture lay.</summary>
    /// <param name="address">Where the container was: a path, a web address, "-", or its own place in another one.</param>
    /// <param name="sha256">Gives the SHA-256 of the container's bytes; asked for once, when it is needed.</param>
    /// <param name="path">Where in the container it lay, e.g. the name of a file, or <c>byte 1234</c>. A label only, never opened.</param>
    /// <param name="outer">Where the container itself lay; null where it was obtained by itself.</param>
    public ContainedIn(string address, Func<string> sha256, string path, ContainedIn? outer = null)
    {
        Address = address;
        Path = path;
        Outer = outer;
        _sha256 = new Lazy<string>(sha256);
    }

    /// <summary>Where the container was.</summary>
    public string Address { get; }

    /// <summary>The SHA-256 of the container's bytes, 64 hexadecimal digits in lower case.</summary>
    public string Sha256 => _sha256.Value;

    /// <summary>Where in the container the capture lay. Written by whoever made the container: a label, and no path to open.</summary>
    public string Path { get; }

    /// <summary>How the container itself was obtained; null where that is not known.</summary>
    public Obtaining? Obtaining => Content?.HowObtained();

    /// <summary>The container's bytes, where they still are; null where they are not to be had. The caller closes the stream.</summary>
    /// <exception cref="IntakeException">They were there, and cannot be read any more: H001 to H008.</exception>
    public Stream? Open() => Content?.Open();

    /// <summary>The container; null where only its place is known.</summary>
    internal Content? Content { get; init; }

    /// <summary>Where the container itself lay; null where it was obtained by itself.</summary>
    public ContainedIn? Outer { get; }
}
