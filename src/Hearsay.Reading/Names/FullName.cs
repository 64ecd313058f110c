namespace Hearsay.Reading;

/// <summary>A person's full name in its parts.</summary>
/// <param name="Entity">Whose it is, by index.</param>
/// <param name="Given">The first word.</param>
/// <param name="Surname">The last one.</param>
/// <param name="Suffix">"Jr", "III"; empty for none.</param>
/// <param name="Sound">The same for all surnames that may sound like this one.</param>
internal readonly record struct FullName(int Entity, string Given, string Surname, string Suffix, ulong Sound);
