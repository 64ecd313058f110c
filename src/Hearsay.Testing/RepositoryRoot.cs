namespace Hearsay.Testing;

/// <summary>Finds the checkout that the tests run in.</summary>
public static class RepositoryRoot
{
    /// <summary>The folder that holds <c>Hearsay.slnx</c>.</summary>
    public static string Path { get; } = Find();

    /// <summary>The corpora beside the checkout, or where <c>HEARSAY_CORPORA</c> points; null on a machine without them.</summary>
    public static string? Corpora
    {
        get
        {
            var folder =
                Environment.GetEnvironmentVariable("HEARSAY_CORPORA")
                ?? System.IO.Path.Combine(Path, "..", "shared", "corpora");
            return Directory.Exists(folder) ? folder : null;
        }
    }

    private static string Find()
    {
        for (
            var folder = AppContext.BaseDirectory;
            folder is not null;
            folder = System.IO.Path.GetDirectoryName(folder)
        )
        {
            if (File.Exists(System.IO.Path.Combine(folder, "Hearsay.slnx")))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException("Hearsay.slnx is in none of the folders above the test's own.");
    }
}
