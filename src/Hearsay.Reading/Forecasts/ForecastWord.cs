namespace Hearsay.Reading;

/// <summary>What a phrase of likelihood does, and how likely it makes what it stands beside.</summary>
/// <param name="Can">In which places it can stand.</param>
/// <param name="Band">The band; null for none.</param>
/// <param name="BesideVerb">The band where it stands as an adverb, if the phrase can be both; null for none.</param>
internal readonly record struct ForecastWord(ForecastTrigger Can, LikelihoodBand? Band, LikelihoodBand? BesideVerb);
