namespace Hearsay.Archive;

/// <summary>What lies in <c>captures/</c>, whatever the log says.</summary>
internal sealed class CaptureFiles
{
    private CaptureFiles() { }

    /// <summary>The captures in their places, by SHA-256, with how many bytes each has.</summary>
    public Dictionary<string, long> Captures { get; } = [];

    /// <summary>What is neither a capture nor a folder of captures, by its path from the archive's folder.</summary>
    public List<string> Strangers { get; } = [];

    /// <summary>How many files are being written, or were left unfinished.</summary>
    public int Incoming { get; private set; }

    /// <summary>How many damaged files were set aside when they were replaced.</summary>
    public int Damaged { get; private set; }

    /// <summary>Looks at the folder.</summary>
    public static CaptureFiles Of(ArchiveLayout layout)
    {
        var files = new CaptureFiles();
        if (!Directory.Exists(layout.Captures))
        {
            return files;
        }

        foreach (var item in new DirectoryInfo(layout.Captures).EnumerateFileSystemInfos().OrderBy(InOrder))
        {
            if (item is not DirectoryInfo folder || folder.LinkTarget is not null)
            {
                files.Strangers.Add("captures/" + item.Name);
            }
            else if (folder.FullName == layout.Incoming)
            {
                files.Incoming = folder.EnumerateFiles().Count();
            }
            else if (folder.FullName == layout.Damaged)
            {
                files.Damaged = folder.EnumerateFiles().Count();
            }
            else
            {
                files.Add(folder);
            }
        }

        return files;
    }

    private void Add(DirectoryInfo folder)
    {
        foreach (var item in folder.EnumerateFileSystemInfos().OrderBy(InOrder))
        {
            if (
                item is FileInfo { LinkTarget: null } file
                && ArchiveLayout.IsSha256(file.Name)
                && file.Name.StartsWith(folder.Name, StringComparison.Ordinal)
                && folder.Name.Length == 2
            )
            {
                Captures.Add(file.Name, file.Length);
            }
            else
            {
                Strangers.Add($"captures/{folder.Name}/{item.Name}");
            }
        }
    }

    private static string InOrder(FileSystemInfo item) => item.Name;
}
