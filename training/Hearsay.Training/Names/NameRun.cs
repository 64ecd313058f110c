namespace Hearsay.Training;

/// <summary>The tokens of a name.</summary>
/// <param name="First">The first token.</param>
/// <param name="End">The token after the last one.</param>
/// <param name="Type">A number of <c>NameType</c>, or that of other names.</param>
internal readonly record struct NameRun(int First, int End, int Type);
