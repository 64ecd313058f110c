using Hearsay.Archive;

namespace Hearsay.Intake;

/// <summary>Bytes that can be gone through more than once without all of them being held.</summary>
internal abstract class Content
{
    /// <summary>Where they were.</summary>
    public required string Address { get; init; }

    /// <summary>What the bytes are said to be by whoever held them; null where nobody says.</summary>
    public string? ContentType { get; init; }

    /// <summary>When they were obtained; null where that was not recorded.</summary>
    public DateTimeOffset? Obtained { get; init; }

    /// <summary>The header fields that came with them.</summary>
    public IReadOnlyList<HeaderField> Headers { get; init; } = [];

    /// <summary>The container that they lie in; null where they were obtained by themselves.</summary>
    public ContainedIn? Container { get; init; }

    /// <summary>What the container says of them, beside what they say themselves.</summary>
    public IReadOnlyList<MetadataStatement> Statements { get; init; } = [];

    /// <summary>What was found wrong with them on the way.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>How many bytes there are.</summary>
    public abstract long Length { get; }

    /// <summary>The SHA-256 of the bytes.</summary>
    public abstract string Sha256 { get; }

    /// <summary>How they were obtained, as a capture says it.</summary>
    public virtual Obtaining HowObtained() =>
        new()
        {
            Address = Address,
            Method =
                Container is not null ? ObtainingMethods.Container
                : Address == "-" ? ObtainingMethods.StandardInput
                : ObtainingMethods.File,
            Time = Obtained,
            Clock =
                Obtained is null ? ClockSource.Unknown
                : Container is null ? ClockSource.System
                : ClockSource.Archive,
            Headers = Headers,
            Container = Container?.Sha256,
        };

    /// <summary>What to call them in an error.</summary>
    public string Name => Address == "-" ? "Standard input" : Address;

    /// <summary>Opens them at their beginning; the caller closes the stream.</summary>
    public abstract Stream Open();

    /// <summary>All of them as a capture.</summary>
    /// <exception cref="IntakeException">There are too many (H006).</exception>
    public abstract Capture ToCapture(ExtractionOptions options);

    /// <summary>The first bytes, as many as a format is told by.</summary>
    public virtual ReadOnlyMemory<byte> Head()
    {
        using var stream = Open();
        var head = new byte[(int)Math.Min(FormatDetector.HeadLength, Math.Max(Length, 1))];
        return head.AsMemory(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false));
    }

    /// <summary>Where a part of these bytes lies.</summary>
    public ContainedIn At(string path) => new(Address, () => Sha256, path, Container) { Content = this };

    /// <summary>A part of these bytes, held in memory, that is named for where it lay.</summary>
    /// <param name="bytes">The part.</param>
    /// <param name="path">What it is called in its own address.</param>
    /// <param name="label">Where it lay; null where its path says it.</param>
    public MemoryContent Part(ReadOnlyMemory<byte> bytes, string path, string? label = null) =>
        new(bytes)
        {
            Address = $"{Address}#{path}",
            Container = At(label ?? path),
            Obtained = Obtained,
        };
}
