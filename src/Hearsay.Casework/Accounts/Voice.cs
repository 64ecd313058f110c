using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>In whose voice words stand.</summary>
/// <param name="Claim">The innermost claim that says them, by index; -1 for the report's own voice.</param>
/// <param name="Chain">Who says them, originator first; empty for the report's own voice.</param>
/// <param name="Denied">Whether that claim says that they are not so.</param>
/// <param name="Open">Whether they are asked, demanded, promised, foreseen or doubted, and so not said to be so.</param>
/// <param name="Certainty">How sure they are.</param>
internal readonly record struct Voice(int Claim, IReadOnlyList<Hop> Chain, bool Denied, bool Open, Certainty Certainty);
