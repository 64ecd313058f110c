using System.Runtime.CompilerServices;

namespace Hearsay.Testing;

/// <summary>Holds what came out against what was agreed on.</summary>
public static class Snapshot
{
    /// <summary>Compares <paramref name="actual"/> with <c>Expectations/NAME.verified.txt</c> beside the calling test.</summary>
    /// <param name="actual">What came out.</param>
    /// <param name="name">The expectation's name, with folders.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <exception cref="SnapshotException">They differ; what came out is left as <c>NAME.received.txt</c>.</exception>
    public static void Match(string actual, string name, [CallerFilePath] string file = "")
    {
        var folder = Path.Combine(FolderOf(file), "Expectations");
        var verified = Path.Combine(folder, name + ".verified.txt");
        var received = Path.Combine(folder, name + ".received.txt");
        var wanted = File.Exists(verified) ? Normalise(File.ReadAllText(verified)) : null;
        var given = Normalise(actual);
        if (wanted == given)
        {
            File.Delete(received);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(received)!);
        File.WriteAllText(received, given);
        throw new SnapshotException(
            wanted is null
                ? $"There is no {verified}. Look at {received}, and rename it if it is right."
                : Difference(wanted, given, received)
        );
    }

    private static string Normalise(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    // With deterministic builds the compiler writes a mapped path; the tail below tests/ is the same.
    private static string FolderOf(string file)
    {
        var at = file.Replace('\\', '/').LastIndexOf("/tests/", StringComparison.Ordinal);
        return Path.GetDirectoryName(Path.Combine(RepositoryRoot.Path, file[(at + 1)..]))!;
    }

    private static string Difference(string wanted, string given, string received)
    {
        var a = wanted.Split('\n');
        var b = given.Split('\n');
        var line = 0;
        while (line < a.Length && line < b.Length && a[line] == b[line])
        {
            line++;
        }

        return $"Line {line + 1} differs.\n  wanted: {a.ElementAtOrDefault(line)}\n  came:   {b.ElementAtOrDefault(line)}\n"
            + $"All of it is in {received}.";
    }
}
