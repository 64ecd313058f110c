namespace Hearsay.Cli;

/// <summary>Something that the command cannot do, with a number and a plain sentence.</summary>
internal sealed class OutputException(string code, string message, Exception? inner = null) : Exception(message, inner)
{
    /// <summary>The error's number, e.g. <c>H081</c>.</summary>
    public string Code { get; } = code;
}
