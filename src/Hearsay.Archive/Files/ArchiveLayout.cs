namespace Hearsay.Archive;

/// <summary>Where things are in an archive's folder.</summary>
internal sealed class ArchiveLayout
{
    /// <summary>The version of the format that is written.</summary>
    public const string Format = "1";

    /// <summary>What an unfinished file's name ends with.</summary>
    public const string Unfinished = ".part";

    public ArchiveLayout(string folder)
    {
        Folder = Path.GetFullPath(folder);
        Captures = Path.Combine(Folder, "captures");
        Damaged = Path.Combine(Captures, "damaged");
        Incoming = Path.Combine(Captures, "incoming");
        Proofs = Path.Combine(Folder, "proofs");
        Log = Path.Combine(Folder, "custody.jsonl");
        Head = Path.Combine(Folder, "custody.head");
        Lock = Path.Combine(Folder, "custody.lock");
    }

    /// <summary>The archive's folder, as a full path.</summary>
    public string Folder { get; }

    /// <summary>The captures, each under the first two digits of its SHA-256.</summary>
    public string Captures { get; }

    /// <summary>Files that are being written, on the disk of the captures.</summary>
    public string Incoming { get; }

    /// <summary>Files that were found damaged and replaced.</summary>
    public string Damaged { get; }

    /// <summary>Proofs of time.</summary>
    public string Proofs { get; }

    /// <summary>The custody log.</summary>
    public string Log { get; }

    /// <summary>The number and the hash of the log's last entry, noted apart from it.</summary>
    public string Head { get; }

    /// <summary>What a writer holds while it writes.</summary>
    public string Lock { get; }

    /// <summary>Where a capture is.</summary>
    public string PathOf(string sha256) => Path.Combine(Captures, sha256[..2], sha256);

    /// <summary>Where a capture is whose entry is being written.</summary>
    public string StagedPathOf(string sha256) => Path.Combine(Incoming, sha256);

    /// <summary>Whether something is a SHA-256 as captures are named by it.</summary>
    public static bool IsSha256(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);
}
