namespace Hearsay.Fuzz;

/// <summary>The inputs that a target starts from, and those that once broke it.</summary>
internal static class Corpus
{
    /// <summary>The folder <c>fuzz/corpus</c> of the checkout.</summary>
    public static string Folder { get; } = Path.Combine(FindRoot(), "fuzz", "corpus");

    /// <summary>The files of a target, in order of their names.</summary>
    public static IReadOnlyList<(string Name, byte[] Bytes)> Read(string target)
    {
        var folder = Path.Combine(Folder, target);
        return
        [
            .. Directory
                .EnumerateFiles(folder)
                .Order(StringComparer.Ordinal)
                .Select(file => (Path.GetFileName(file), File.ReadAllBytes(file))),
        ];
    }

    /// <summary>Keeps an input that broke a target.</summary>
    /// <returns>Where it is now.</returns>
    public static string Keep(string target, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes))[..12];
        var path = Path.Combine(Folder, target, $"crash-{hash}");
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Hearsay.slnx")))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException(
            "Run this inside the checkout: Hearsay.slnx is in none of the folders above."
        );
    }
}
