namespace Hearsay.Intake;

/// <summary>Something that cannot be read, with a number, a plain sentence and what to do about it.</summary>
/// <remarks><c>hearsay explain CODE</c> says more about each number.</remarks>
public sealed class IntakeException : Exception
{
    /// <summary>Makes the error.</summary>
    /// <param name="code">Its number, e.g. <c>H003</c>.</param>
    /// <param name="message">One plain sentence that says what is wrong and what to do.</param>
    /// <param name="inner">What caused it, if anything did.</param>
    public IntakeException(string code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    /// <summary>The error's number.</summary>
    public string Code { get; }

    /// <summary>What a server answered instead of what was asked for, to be kept and not to be read; null where it answered nothing.</summary>
    public Capture? Answer { get; init; }
}
