namespace Hearsay.Intake;

/// <summary>What a container's reader must know of the walk that it is part of.</summary>
/// <param name="Options">The bounds.</param>
/// <param name="Budget">How much may still come out.</param>
/// <param name="Depth">How many containers it lies in.</param>
/// <param name="Index">Where the answers lie of the web archives that the same run has read before.</param>
internal sealed record ContainerContext(ExtractionOptions Options, UnpackingBudget Budget, int Depth, WarcIndex Index);
