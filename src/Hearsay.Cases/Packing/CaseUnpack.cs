using System.IO.Compression;
using System.Security.Cryptography;

namespace Hearsay.Cases;

/// <summary>Makes a case of a pack: everything is checked before anything is in its place.</summary>
public static class CaseUnpack
{
    // A list of some hundred thousand files.
    private const int LongestManifest = 64 << 20;
    private const int Step = 128 << 10;

    /// <summary>Unpacks a case.</summary>
    /// <param name="pack">The pack.</param>
    /// <param name="folder">Where to: a folder that does not exist yet, or is empty.</param>
    /// <param name="evenIfUnsound">Whether a case that does not verify is unpacked too.</param>
    /// <param name="mostBytes">The most bytes that it may unpack to; null for what the disk has room for.</param>
    /// <returns>What came of verifying it.</returns>
    /// <exception cref="CaseException">H301: something is there; H307: no room; H320 to H326: the pack is not sound.</exception>
    public static CaseVerification Read(string pack, string folder, bool evenIfUnsound = false, long? mostBytes = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(pack);
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var layout = new CaseLayout(folder);
        layout.CheckFree();
        var made = layout.Beside();
        try
        {
            using (var zip = Open(pack))
            {
                Extract(zip, pack, made, mostBytes ?? RoomFor(layout.Folder));
            }

            var found = CaseVerifier.Verify(made);
            if (!found.IsClean && !evenIfUnsound)
            {
                throw PackErrors.Unsound(pack, found);
            }

            layout.MoveHere(made);
            return found;
        }
        catch (Exception error)
        {
            FileFaults.Discard(made);
            throw error is InvalidDataException or EndOfStreamException
                ? PackErrors.CutShort(pack, error)
                : FileFaults.Of(folder, error) ?? error;
        }
    }

    private static ZipArchive Open(string pack)
    {
        try
        {
            return ZipFile.OpenRead(pack);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CaseException(
                "H327",
                $"{pack}: there is no such file; check the spelling and the folder.",
                error
            );
        }
    }

    private static void Extract(ZipArchive zip, string pack, string folder, long room)
    {
        if (zip.Entries.Count == 0 || zip.Entries[0].FullName != PackManifest.Name)
        {
            throw PackErrors.NoPack(pack);
        }

        var listed = PackManifest.Read(ReadWhole(zip.Entries[0], pack), pack);
        Check(zip, listed, pack, room);
        for (var i = 0; i < listed.Count; i++)
        {
            Extract(zip.Entries[i + 1], listed[i], pack, folder);
        }
    }

    // Before a byte is written: nothing but what is listed, nowhere but in the folder, no more than there is room for.
    private static void Check(ZipArchive zip, List<PackEntry> listed, string pack, long room)
    {
        long bytes = 0;
        for (var i = 0; i < Math.Max(listed.Count, zip.Entries.Count - 1); i++)
        {
            var name = i < zip.Entries.Count - 1 ? zip.Entries[i + 1].FullName : "";
            if (i >= listed.Count || listed[i].Name != name || listed[i].Length < 0)
            {
                throw name.Length > 0 && !PackPaths.Belongs(name)
                    ? PackErrors.Outside(pack, name)
                    : PackErrors.Altered(
                        pack,
                        name.Length > 0 ? name : listed[i].Name,
                        "it is not where the list has it"
                    );
            }

            if (!PackPaths.Belongs(name))
            {
                throw PackErrors.Outside(pack, name);
            }

            bytes = checked(bytes + Math.Min(listed[i].Length, long.MaxValue - bytes));
        }

        if (bytes > room)
        {
            throw PackErrors.TooLarge(pack, bytes, room);
        }
    }

    private static void Extract(ZipArchiveEntry packed, PackEntry listed, string pack, string folder)
    {
        var path = Path.Combine(folder, listed.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using (var content = packed.Open())
        using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 0))
        {
            var buffer = new byte[Step];
            var left = listed.Length;
            int read;
            while ((read = content.Read(buffer)) > 0)
            {
                left -= read;
                if (left < 0)
                {
                    throw PackErrors.Altered(pack, listed.Name, "it is longer than the list has it");
                }

                hash.AppendData(buffer, 0, read);
                file.Write(buffer, 0, read);
            }

            if (left > 0)
            {
                throw PackErrors.Altered(pack, listed.Name, "it is shorter than the list has it");
            }

            file.Flush(flushToDisk: true);
        }

        if (Convert.ToHexStringLower(hash.GetHashAndReset()) != listed.Sha256)
        {
            throw PackErrors.Altered(pack, listed.Name, "its hash is another");
        }
    }

    private static byte[] ReadWhole(ZipArchiveEntry entry, string pack)
    {
        using var content = entry.Open();
        using var whole = new MemoryStream();
        var buffer = new byte[Step];
        int read;
        while ((read = content.Read(buffer)) > 0)
        {
            whole.Write(buffer, 0, read);
            if (whole.Length > LongestManifest)
            {
                throw PackErrors.NoPack(pack);
            }
        }

        return whole.ToArray();
    }

    // What is free on the disk but for a tenth.
    private static long RoomFor(string folder)
    {
        var parent = Path.GetDirectoryName(folder) ?? folder;
        while (!Directory.Exists(parent) && Path.GetDirectoryName(parent) is { } upper)
        {
            parent = upper;
        }

        return new DriveInfo(parent).AvailableFreeSpace / 10 * 9;
    }
}
