using Hearsay.Casework;

namespace Hearsay.Pages.Dossier;

/// <summary>What one party says: its answers to the questions of an incident.</summary>
/// <param name="Id">Its id on the page.</param>
/// <param name="Name">Who it is.</param>
/// <param name="Members">Others who speak for it, as the reports name them.</param>
/// <param name="Kind">What is known of who it is; an outlet speaks in its reports' own voice.</param>
/// <param name="Entries">Its answers, in order of the questions.</param>
/// <param name="Reports">How many reports carry its words.</param>
public sealed record AccountView(
    string Id,
    string Name,
    IReadOnlyList<string> Members,
    PartyKind Kind,
    IReadOnlyList<AccountEntry> Entries,
    int Reports
)
{
    /// <summary>What is said of it behind its name; null for nothing.</summary>
    public string? Note =>
        Kind switch
        {
            PartyKind.Outlet => "an outlet of the case",
            PartyKind.Unnamed => "unnamed, maybe not the same in each report",
            _ => null,
        };

    /// <summary>How many of its answers another one contradicts.</summary>
    public int DisputedCount => Entries.Count(entry => entry.IsDisputed);
}
