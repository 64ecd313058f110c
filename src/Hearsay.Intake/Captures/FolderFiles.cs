namespace Hearsay.Intake;

/// <summary>The files of a folder and of the folders in it, in the order of their names, whatever the system's own order is.</summary>
internal static class FolderFiles
{
    private static readonly EnumerationOptions Options = new()
    {
        // Links to folders can lead round in circles, or out of the folder.
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = true,
        RecurseSubdirectories = false,
    };

    /// <summary>The files, without those that are hidden or parts of a saved page.</summary>
    public static IEnumerable<string> Find(string folder)
    {
        var files = Directory.GetFiles(folder, "*", Options);
        Array.Sort(files, StringComparer.Ordinal);
        var saved = SavedPages.FoldersOf(files.Select(file => Path.GetFileName(file)));
        foreach (var file in files)
        {
            if (!SavedPages.IsFurniture(Path.GetFileName(file), saved))
            {
                yield return file;
            }
        }

        var folders = Directory.GetDirectories(folder, "*", Options);
        Array.Sort(folders, StringComparer.Ordinal);
        foreach (var inner in folders)
        {
            var name = Path.GetFileName(inner) + "/";
            if (!saved.Contains(name) && new DirectoryInfo(inner).LinkTarget is null)
            {
                foreach (var file in Find(inner))
                {
                    yield return file;
                }
            }
        }
    }
}
