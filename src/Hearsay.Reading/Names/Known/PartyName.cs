namespace Hearsay.Reading;

/// <summary>A name of a well-known party.</summary>
/// <param name="Text">The name, with straight apostrophes.</param>
/// <param name="Party">Whose it is, by index.</param>
/// <param name="Weak">Whether it counts only where another name of the party stands in the same report.</param>
internal readonly record struct PartyName(string Text, int Party, bool Weak);
