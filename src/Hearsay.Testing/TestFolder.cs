using System.Diagnostics;
using System.Globalization;

namespace Hearsay.Testing;

/// <summary>Folders for tests, all under one of the process, so that nothing of them stays in the temporary directory.</summary>
/// <remarks>What a process leaves that was killed is removed by a later one, an hour after it was last touched.</remarks>
public static class TestFolder
{
    private const string Prefix = "hearsay-tests-";
    private static readonly TimeSpan Grace = TimeSpan.FromHours(1);
    private static readonly string Root = MakeRoot();

    /// <summary>Makes a new, empty folder; whoever asked for it deletes it, and the end of the process does otherwise.</summary>
    /// <param name="name">What it is for: the beginning of its name.</param>
    /// <returns>Its full path.</returns>
    public static string Make(string name)
    {
        var folder = Path.Combine(Root, $"{name}-{Path.GetRandomFileName()}");
        return Directory.CreateDirectory(folder).FullName;
    }

    /// <summary>Gives the path of a new file in a folder of its own; nothing is there yet.</summary>
    /// <param name="name">The file's name.</param>
    public static string NewFile(string name) => Path.Combine(Make("file"), name);

    private static string MakeRoot()
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            if (IsLeft(folder))
            {
                Remove(folder);
            }
        }

        var root = Path.Combine(
            Path.GetTempPath(),
            Prefix + Environment.ProcessId.ToString(CultureInfo.InvariantCulture)
        );
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove(root);
        return root;
    }

    private static bool IsLeft(string folder)
    {
        try
        {
            using var process = Process.GetProcessById(
                int.Parse(Path.GetFileName(folder)[Prefix.Length..], CultureInfo.InvariantCulture)
            );
            return false;
        }
        catch (ArgumentException)
        {
            return Directory.GetLastWriteTimeUtc(folder) + Grace < DateTime.UtcNow;
        }
        catch (FormatException)
        {
            return false;
        }
    }

    private static void Remove(string folder)
    {
        try
        {
            if (Directory.Exists(folder))
            {
                Directory.Delete(folder, recursive: true);
            }
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            // Somebody still holds a file; the next process tries again.
        }
    }
}
