using System.Globalization;

namespace Hearsay.Archive;

/// <summary>Proofs of time as files: named by the entry that they cover, never written over.</summary>
internal static class ProofFile
{
    private const string Ending = ".tst";
    private const int HashDigits = 16;

    /// <summary>Writes a token beside the log and brings it to the disk.</summary>
    /// <returns>Its path from the archive's folder.</returns>
    public static string Write(ArchiveLayout layout, LogHead head, ReadOnlySpan<byte> token)
    {
        Disk.MakeFolder(layout.Proofs);
        for (var number = 1; ; number++)
        {
            var name = string.Create(
                CultureInfo.InvariantCulture,
                $"{head.Number:D12}-{head.Hash[..HashDigits]}-{number}{Ending}"
            );
            var path = Path.Combine(layout.Proofs, name);
            if (File.Exists(path))
            {
                continue;
            }

            var unfinished = path + ArchiveLayout.Unfinished;
            using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.Read, 0))
            {
                file.Write(token);
                Disk.Flush(file);
            }

            Disk.Seal(unfinished);
            File.Move(unfinished, path);
            Disk.FlushFolder(layout.Proofs);
            return "proofs/" + name;
        }
    }

    /// <summary>The tokens that lie beside the log, in order of the entries that their names say they cover.</summary>
    public static IEnumerable<(string Name, long Number)> All(ArchiveLayout layout) =>
        !Directory.Exists(layout.Proofs)
            ? []
            : Directory
                .EnumerateFiles(layout.Proofs, "*" + Ending)
                .Select(path => Path.GetFileName(path))
                .Order(StringComparer.Ordinal)
                .Select(name => ("proofs/" + name, NumberOf(name)));

    private static long NumberOf(string name) =>
        long.TryParse(name.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
