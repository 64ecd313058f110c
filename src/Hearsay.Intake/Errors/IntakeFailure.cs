namespace Hearsay.Intake;

/// <summary>A report that could not be taken out, in the place where it would have stood.</summary>
/// <param name="Id">What the report is called in this run: the id that its line gives, the line's number, or the address.</param>
/// <param name="Code">The error's number, e.g. <c>H030</c>; <c>hearsay explain</c> says more about it.</param>
/// <param name="Message">One plain sentence that says what is wrong and what to do.</param>
/// <param name="Line">The line of the JSON Lines, from 1; 0 where there are no lines.</param>
public sealed record IntakeFailure(string Id, string Code, string Message, long Line = 0)
{
    /// <summary>What a server answered instead of what was asked for, to be kept and not to be read; null where it answered nothing.</summary>
    public Capture? Answer { get; init; }

    /// <summary>Tells an error of a place.</summary>
    /// <param name="id">What the place, or what would have stood there, is called.</param>
    /// <param name="error">The error.</param>
    internal static IntakeFailure Of(string id, IntakeException error) =>
        new(id, error.Code, error.Message) { Answer = error.Answer };

    /// <summary>The same as an exception, for callers that would rather stop.</summary>
    public IntakeException ToException() => new(Code, Message) { Answer = Answer };
}
