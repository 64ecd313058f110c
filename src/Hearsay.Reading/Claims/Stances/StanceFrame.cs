namespace Hearsay.Reading;

/// <summary>What a cue, or the holder's own words inside of what is said, do with the proposition behind them.</summary>
/// <param name="Stance">What the holder does with it.</param>
/// <param name="Certainty">How sure that makes it; unknown where the words leave it to the rest.</param>
/// <param name="Negated">Whether a negation is left that the stance has not taken in.</param>
/// <param name="Reports">Whether the words merely say that it is said, and leave the stance to what is said.</param>
internal readonly record struct StanceFrame(Stance Stance, Certainty Certainty, bool Negated, bool Reports);
