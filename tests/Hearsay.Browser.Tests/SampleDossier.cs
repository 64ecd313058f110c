using Hearsay.Cli.Tests;
using Hearsay.Testing;

[assembly: AssemblyFixture(typeof(Hearsay.Browser.Tests.SampleDossier))]

namespace Hearsay.Browser.Tests;

/// <summary>The dossier of the samples, made once by the command itself.</summary>
public sealed class SampleDossier : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("hearsay-browser-").FullName;

    public SampleDossier()
    {
        Page = Path.Combine(_folder, "dossier.html");
        Folder = Path.Combine(_folder, "pages") + Path.DirectorySeparatorChar;
        string[] samples =
        [
            .. Directory.GetFiles(Path.Combine(RepositoryRoot.Path, "samples"), "2027-*").Order(StringComparer.Ordinal),
        ];
        Make([.. samples, "--names", "date-outlet", "-o", Page]);
        Make([.. samples, "--names", "date-outlet", "-o", Folder]);
    }

    /// <summary>The page.</summary>
    public string Page { get; }

    /// <summary>The same as a folder.</summary>
    public string Folder { get; }

    /// <summary>Runs <c>hearsay dossier</c>.</summary>
    public static void Make(string[] arguments)
    {
        var (status, _, error) = CommandRun.Run("", ["dossier", .. arguments]);
        Assert.True(status == 0, error);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
