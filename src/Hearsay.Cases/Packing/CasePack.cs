using System.IO.Compression;
using System.Security.Cryptography;
using Hearsay.Archive;

namespace Hearsay.Cases;

/// <summary>Makes one file of a case.</summary>
public static class CasePack
{
    // The first moment that a zip file can tell; nothing in a pack depends on when it was made.
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Packs a case: the same case gives the same bytes.</summary>
    /// <param name="folder">The case's folder.</param>
    /// <param name="output">Where to; it is left open.</param>
    /// <returns>How many files were packed, and how many bytes they have.</returns>
    /// <exception cref="CaseException">H300 to H308: it cannot be read, or somebody is writing to it.</exception>
    public static (int Files, long Bytes) Write(string folder, Stream output)
    {
        var layout = new CaseLayout(folder);
        if (!layout.Exists)
        {
            throw CaseErrors.NoSuchCase(folder);
        }

        // Nobody writes meanwhile, so that the database, the captures and the log belong together.
        using var still = Hold(layout);
        var copy = Directory.CreateTempSubdirectory("hearsay-");
        try
        {
            var database = Path.Combine(copy.FullName, "case.db");
            SqliteCopy.Write(layout.Database, folder, database);
            var files = Find(layout.Folder)
                .Append("case.db")
                .Order(StringComparer.Ordinal)
                .Select(name => (Name: name, Path: name == "case.db" ? database : Path.Combine(layout.Folder, name)))
                .ToList();
            var entries = files.ConvertAll(file => Describe(file.Name, file.Path));
            using var zip = new ZipArchive(output, ZipArchiveMode.Create, leaveOpen: true);
            Add(zip, PackManifest.Name, new MemoryStream(PackManifest.Write(entries)));
            foreach (var (name, path) in files)
            {
                Add(zip, name, File.OpenRead(path));
            }

            return (files.Count, entries.Sum(entry => entry.Length));
        }
        catch (Exception error) when (FileFaults.Of(folder, error) is { } known)
        {
            throw known;
        }
        finally
        {
            FileFaults.Discard(copy.FullName);
        }
    }

    // On a read-only disk nobody can write anyway.
    private static ArchiveWriter? Hold(CaseLayout layout)
    {
        try
        {
            return ArchiveWriter.Open(layout.Folder);
        }
        catch (ArchiveException error) when (error.Code is "H102" or "H103")
        {
            return null;
        }
        catch (ArchiveException error) when (error.Code == "H104")
        {
            throw CaseErrors.Busy(layout.Shown, error);
        }
    }

    private static IEnumerable<string> Find(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/'))
            .Where(name => name != "case.db" && PackPaths.Belongs(name));

    private static PackEntry Describe(string name, string path)
    {
        using var file = File.OpenRead(path);
        return new PackEntry(name, file.Length, Convert.ToHexStringLower(SHA256.HashData(file)));
    }

    private static void Add(ZipArchive zip, string name, Stream content)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        entry.ExternalAttributes = 0;
        using (content)
        using (var into = entry.Open())
        {
            content.CopyTo(into);
        }
    }
}
