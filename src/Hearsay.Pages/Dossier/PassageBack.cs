namespace Hearsay.Pages.Dossier;

/// <summary>A way from words of a report back to what the dossier says of them.</summary>
/// <param name="Target">The id that it leads to.</param>
/// <param name="Label">What is shown, e.g. "Q3b".</param>
/// <param name="Says">What a screen reader says.</param>
public sealed record PassageBack(string Target, string Label, string Says);
