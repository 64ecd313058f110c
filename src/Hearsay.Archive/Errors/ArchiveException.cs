namespace Hearsay.Archive;

/// <summary>Something that the archive cannot do, with a number, a plain sentence and what to do about it.</summary>
/// <remarks><c>hearsay explain CODE</c> says more about each number.</remarks>
public sealed class ArchiveException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="code">Its number, e.g. <c>H100</c>.</param>
    /// <param name="message">What is wrong and what to do, in one plain sentence.</param>
    /// <param name="inner">What caused it; null where there is nothing more to tell.</param>
    public ArchiveException(string code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    /// <summary>The error's number.</summary>
    public string Code { get; }
}
