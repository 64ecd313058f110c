using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary>An error as it is told on standard error: one line, with its number.</summary>
internal static class ErrorLine
{
    /// <summary>An error of the command itself.</summary>
    public static string Of(string code, string message) => $"hearsay: {code}: {VisibleText.Of(message)}";

    /// <summary>A report that could not be read.</summary>
    /// <param name="failure">What is wrong.</param>
    /// <param name="place">Where the report came from.</param>
    public static string Of(IntakeFailure failure, string place) =>
        failure.Line > 0 ? Of(failure.Code, $"{place}: {failure.Message}") : Of(failure.Code, failure.Message);
}
