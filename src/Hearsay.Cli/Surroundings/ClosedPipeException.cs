namespace Hearsay.Cli;

/// <summary>Whoever read the output has gone; nothing is wrong, and there is nothing left to do.</summary>
internal sealed class ClosedPipeException() : IOException("The output is not read any more.");
