namespace Hearsay.Cases;

/// <summary>Where things are in a case's folder. The archive's own files lie beside the database.</summary>
internal sealed class CaseLayout(string folder)
{
    /// <summary>The folder, as a full path.</summary>
    public string Folder { get; } = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));

    /// <summary>The folder as it was named, for errors.</summary>
    public string Shown { get; } = folder;

    /// <summary>The database.</summary>
    public string Database => Path.Combine(Folder, "case.db");

    /// <summary>Whether there is a case.</summary>
    public bool Exists => File.Exists(Database);

    /// <summary>A folder beside it in which it is made, before it is moved into its place.</summary>
    public string Beside()
    {
        var parent = Path.GetDirectoryName(Folder) ?? Folder;
        return Path.Combine(parent, $".{Path.GetFileName(Folder)}.{Path.GetRandomFileName()}");
    }

    /// <summary>Sees to it that nothing is where a case shall be made.</summary>
    /// <exception cref="CaseException">H301: something is.</exception>
    public void CheckFree()
    {
        if (File.Exists(Folder) || (Directory.Exists(Folder) && Directory.EnumerateFileSystemEntries(Folder).Any()))
        {
            throw CaseErrors.Exists(Shown);
        }
    }

    /// <summary>Moves a folder that was made beside it into its place.</summary>
    public void MoveHere(string made)
    {
        if (Directory.Exists(Folder))
        {
            // It is empty; whatever came there meanwhile makes this fail.
            Directory.Delete(Folder);
        }

        Directory.Move(made, Folder);
    }
}
