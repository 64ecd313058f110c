namespace Hearsay.Archive;

/// <summary>Whose clock a time was read from. The default is <see cref="Unknown"/>.</summary>
public enum ClockSource
{
    /// <summary>Nobody said.</summary>
    Unknown,

    /// <summary>The clock of the machine that obtained the bytes.</summary>
    System,

    /// <summary>The server's, as it stands in the answer's Date header.</summary>
    Header,

    /// <summary>The time that the file system gave the file.</summary>
    File,

    /// <summary>An archive made by another tool, such as a WARC record's date.</summary>
    Archive,
}
