namespace Hearsay.Casework;

/// <summary>What is known of who a party is.</summary>
public enum PartyKind
{
    /// <summary>A person or body that a report names or describes so that it is one in the case.</summary>
    Named,

    /// <summary>Somebody whom the words leave unnamed: "a nurse", "officials". Each report has its own.</summary>
    Unnamed,

    /// <summary>An outlet that published one of the reports.</summary>
    Outlet,
}
