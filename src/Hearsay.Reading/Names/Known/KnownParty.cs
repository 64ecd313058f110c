namespace Hearsay.Reading;

/// <summary>A state, a government, a force, a group, a body or an outlet that the lexicon of well-known names has.</summary>
/// <param name="Name">Its usual full name.</param>
/// <param name="Kind">What it is, as the lexicon says it: "state-agency", "armed-group", "monitor".</param>
/// <param name="Country">Whose it is, by ISO 3166-1's two letters; null for no one country's.</param>
/// <param name="Languages">What an outlet publishes in, by ISO 639-1; empty where that does not apply.</param>
internal sealed record KnownParty(string Name, string Kind, string? Country, IReadOnlyList<string> Languages)
{
    /// <summary>What its name names.</summary>
    public NameType Type =>
        Kind switch
        {
            "state" => NameType.Place,
            "armed-group" => NameType.Group,
            _ => NameType.Organization,
        };

    /// <summary>Whether it is an outlet or a news agency.</summary>
    public bool IsOutlet =>
        Kind.EndsWith("agency", StringComparison.Ordinal)
        || Kind.EndsWith("broadcaster", StringComparison.Ordinal)
        || Kind.EndsWith("paper", StringComparison.Ordinal)
        || Kind is "magazine" or "site";
}
