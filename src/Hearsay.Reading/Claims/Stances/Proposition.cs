namespace Hearsay.Reading;

/// <summary>A content as its own clause has it: what frames of the holder's own stand in front, and its main verb.</summary>
/// <param name="First">The first token of the clause itself.</param>
/// <param name="End">The token after the content's first part.</param>
/// <param name="Main">The clause's main verb group, by index; -1 for none.</param>
/// <param name="Frame">The holder's own frame in front of it, or an impersonal one; null for none.</param>
internal readonly record struct Proposition(int First, int End, int Main, StanceFrame? Frame);
