namespace Hearsay.Archive;

/// <summary>The ways in which Hearsay obtains bytes, as <see cref="Obtaining.Method"/> names them. Others may be added.</summary>
public static class ObtainingMethods
{
    /// <summary>A request over the web.</summary>
    public const string HttpGet = "http-get";

    /// <summary>A file was read.</summary>
    public const string File = "file";

    /// <summary>Standard input was read.</summary>
    public const string StandardInput = "standard-input";

    /// <summary>Taken out of another capture, such as a WARC file or an e-mail.</summary>
    public const string Container = "container";

    /// <summary>A program handed the bytes over and said no more.</summary>
    public const string Given = "given";
}
