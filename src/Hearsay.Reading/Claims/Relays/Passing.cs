namespace Hearsay.Reading;

/// <summary>Words that say through whom a claim came: "citing X", "in an interview with X", "carried by X".</summary>
/// <param name="Token">The word that says so.</param>
/// <param name="First">The first token of X.</param>
/// <param name="End">The token after it.</param>
/// <param name="Basis">How X came by what it passes on; of an origin, how the holder came by it.</param>
/// <param name="Origin">Whether X is not whom the holder told, but whom the holder has it from.</param>
/// <param name="Back">Whether it is about the sentence before: "It cited X."</param>
/// <param name="Weak">Whether X may be no more than a reason, unless it is an outlet that cites it.</param>
internal readonly record struct Passing(
    int Token,
    int First,
    int End,
    HopBasis Basis,
    bool Origin,
    bool Back,
    bool Weak = false
);
