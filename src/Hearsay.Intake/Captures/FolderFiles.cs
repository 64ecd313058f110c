namespace Hearsay.Intake;

/// <summary>The files of a folder and of the folders in it, in the order of their names, whatever the system's own order is.</summary>
internal static class FolderFiles
{
    private static readonly EnumerationOptions Options = new()
    {
        // Links to folders can lead round in circles, or out of the folder.
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = false,
        RecurseSubdirectories = false,
    };

    /// <summary>The files, without those that are hidden and, unless asked for, those that are parts of a saved page.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="closed">Where the errors of folders go that may not be looked into.</param>
    /// <param name="furniture">Whether the parts of saved pages are wanted too, to be kept.</param>
    public static IEnumerable<string> Find(string folder, List<IntakeException> closed, bool furniture = false)
    {
        string[] files,
            folders;
        try
        {
            files = Directory.GetFiles(folder, "*", Options);
            folders = Directory.GetDirectories(folder, "*", Options);
        }
        catch (Exception error) when (error is UnauthorizedAccessException or IOException)
        {
            closed.Add(
                error is UnauthorizedAccessException
                    ? IntakeErrors.NoPermission(folder, error)
                    : IntakeErrors.Unreadable(folder, error)
            );
            yield break;
        }

        Array.Sort(files, StringComparer.Ordinal);
        Array.Sort(folders, StringComparer.Ordinal);
        var saved = SavedPages.FoldersOf(files.Select(file => Path.GetFileName(file)));
        foreach (var file in files)
        {
            if (furniture || !SavedPages.IsFurniture(Path.GetFileName(file), saved))
            {
                yield return file;
            }
        }

        foreach (var inner in folders)
        {
            var name = Path.GetFileName(inner) + "/";
            if ((furniture || !saved.Contains(name)) && new DirectoryInfo(inner).LinkTarget is null)
            {
                foreach (var file in Find(inner, closed, furniture))
                {
                    yield return file;
                }
            }
        }
    }
}
