using Hearsay.Archive;

namespace Hearsay.Intake;

/// <summary>What came of one place.</summary>
/// <param name="Place">The place, as it was given.</param>
/// <param name="Capture">What was kept; null where it failed, unless a server answered otherwise: then that answer.</param>
/// <param name="IsNew">Whether it was kept now, and not by an earlier run.</param>
/// <param name="Failure">Why it failed; null where it did not.</param>
public sealed record Collected(string Place, ArchivedCapture? Capture, bool IsNew, IntakeFailure? Failure);
