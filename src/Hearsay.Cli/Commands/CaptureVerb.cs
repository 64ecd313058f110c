using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary>What one call of <c>hearsay capture</c> is to do.</summary>
/// <param name="Places">Files, addresses, or "-".</param>
/// <param name="Into">The archive's folder.</param>
/// <param name="Person">Who has it done; null where nobody is named.</param>
/// <param name="Collect">How.</param>
internal sealed record CaptureVerb(IReadOnlyList<string> Places, string Into, string? Person, CollectOptions Collect);
