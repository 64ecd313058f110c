namespace Hearsay.Cases;

/// <summary>What somebody or something states about a report from outside of its words.</summary>
/// <param name="Field">title, outlet, byline, published, address or language.</param>
/// <param name="Value">What it says.</param>
/// <param name="Origin">Where it stands: "capture" for what the capture itself says, "given" for what a person said.</param>
/// <param name="At">When it was set, UTC.</param>
/// <param name="By">Who or what set it.</param>
public sealed record Statement(string Field, string Value, string Origin, DateTimeOffset At, Agent By);
