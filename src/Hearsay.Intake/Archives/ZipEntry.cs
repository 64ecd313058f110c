namespace Hearsay.Intake;

/// <summary>An entry of a ZIP archive's directory.</summary>
/// <param name="Name">What it is called there: a label, never a path that is opened.</param>
/// <param name="Offset">Where its local header begins, in bytes from the archive's beginning.</param>
/// <param name="Packed">How many bytes it takes up.</param>
/// <param name="Unpacked">How many bytes it says that it unpacks to.</param>
/// <param name="Method">0 for stored, 8 for deflated.</param>
/// <param name="Sum">The CRC-32 of what it unpacks to.</param>
/// <param name="Locked">Whether it is encrypted.</param>
internal readonly record struct ZipEntry(
    string Name,
    long Offset,
    long Packed,
    long Unpacked,
    int Method,
    uint Sum,
    bool Locked
)
{
    /// <summary>Whether it is a folder.</summary>
    public bool IsFolder => Name.EndsWith('/');
}
