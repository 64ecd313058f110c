namespace Hearsay.Intake;

/// <summary>Bytes as characters.</summary>
/// <param name="Text">The characters, without byte order mark, unpaired surrogates or NULs.</param>
/// <param name="Warnings">What did not fit and was got round, in plain sentences.</param>
internal readonly record struct DecodedText(string Text, IReadOnlyList<string> Warnings);
