namespace Hearsay.Reading;

/// <summary>Somebody or something that a report names, once or often.</summary>
/// <param name="Name">Its fullest name in this report.</param>
/// <param name="Type">What kind of thing it is.</param>
/// <param name="Aliases">The other names that the report uses for it, in order of first use.</param>
public sealed record Entity(string Name, NameType Type, IReadOnlyList<string> Aliases);
