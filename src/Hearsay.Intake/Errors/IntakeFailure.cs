namespace Hearsay.Intake;

/// <summary>A report that could not be taken out, in the place where it would have stood.</summary>
/// <param name="Id">What the report is called in this run: the id that its line gives, the line's number, or the address.</param>
/// <param name="Code">The error's number, e.g. <c>H030</c>; <c>hearsay explain</c> says more about it.</param>
/// <param name="Message">One plain sentence that says what is wrong and what to do.</param>
/// <param name="Line">The line of the JSON Lines, from 1; 0 where there are no lines.</param>
public sealed record IntakeFailure(string Id, string Code, string Message, long Line = 0)
{
    /// <summary>The same as an exception, for callers that would rather stop.</summary>
    public IntakeException ToException() => new(Code, Message);
}
