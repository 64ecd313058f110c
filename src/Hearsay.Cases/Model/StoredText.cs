namespace Hearsay.Cases;

/// <summary>A report's title and words.</summary>
/// <param name="Title">The title; empty where there is none.</param>
/// <param name="Words">The text.</param>
public sealed record StoredText(string Title, string Words);
