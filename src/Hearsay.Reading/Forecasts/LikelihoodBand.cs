namespace Hearsay.Reading;

/// <summary>A band of probability, as ICD 203 gives it for a word.</summary>
/// <param name="Low">The least, from 0 to 1.</param>
/// <param name="High">The most, from 0 to 1.</param>
public readonly record struct LikelihoodBand(double Low, double High)
{
    /// <summary>The band of the contrary: 0.20 to 0.45 for 0.55 to 0.80.</summary>
    internal LikelihoodBand Contrary => new(Math.Round(1 - High, 2), Math.Round(1 - Low, 2));
}
