namespace Hearsay.Archive;

/// <summary>One field of a response's headers, as it came. Equal where both parts are, capitals included.</summary>
/// <param name="Name">Its name, with the capitals that it came with.</param>
/// <param name="Value">Its value; empty where there was none.</param>
public readonly record struct HeaderField(string Name, string Value);
