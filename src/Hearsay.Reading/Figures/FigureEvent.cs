namespace Hearsay.Reading;

/// <summary>Words that say what happened to what is counted.</summary>
/// <param name="What">What happened: killed, injured, …</param>
/// <param name="Form">How the words are used: one of <see cref="FigureWords.Event"/>.</param>
internal readonly record struct FigureEvent(string What, FigureWords Form);
