namespace Hearsay.Cases;

/// <summary>Something that cannot be done with a case, with a number, a plain sentence and what to do about it.</summary>
/// <remarks><c>hearsay explain CODE</c> says more about each number.</remarks>
public sealed class CaseException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="code">Its number, e.g. <c>H305</c>.</param>
    /// <param name="message">One plain sentence that says what is wrong and what to do.</param>
    /// <param name="inner">What caused it, if anything did.</param>
    public CaseException(string code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    /// <summary>The error's number.</summary>
    public string Code { get; }
}
