namespace Hearsay.Reading;

/// <summary>A word that makes the name of a feature together with the name beside it.</summary>
/// <param name="Feature">What the feature is.</param>
/// <param name="Before">Whether the word comes before the name.</param>
/// <param name="Near">Whether a town of that name is meant all the same, as with the air base of a town.</param>
internal sealed record PlaceFeatureWord(string Feature, bool Before, bool Near);
