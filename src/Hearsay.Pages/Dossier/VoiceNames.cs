using Hearsay.Casework;
using Hearsay.Reading;

namespace Hearsay.Pages.Dossier;

/// <summary>Says whose words a passage of a report is.</summary>
internal sealed class VoiceNames(Casebook casebook, IReadOnlyList<DossierReport> reports)
{
    /// <summary>The originator of a claim of a reading; the report's outlet for no claim, or one that nobody is named for.</summary>
    /// <param name="report">The report.</param>
    /// <param name="reading">Its reading, or that of its title.</param>
    /// <param name="claim">The claim, by index; -1 for the report's own voice.</param>
    public (int Party, string Name, bool IsOwn) Of(int report, ReportReading reading, int claim)
    {
        var relay = claim >= 0 && claim < reading.Claims.Count ? reading.Claims[claim].Relay : [];
        var party = relay.Count > 0 ? casebook.Parties.Of(report, relay[0]) : casebook.Parties.OutletOf(report);
        return relay.Count == 0
            ? (party, reports[report].Outlet, true)
            : (party, casebook.Parties.Parties[party].Name, false);
    }

    /// <summary>The names along a claim's relay, the originator first; none for the report's own voice.</summary>
    public IReadOnlyList<string> Chain(int report, ReportReading reading, int claim) =>
        claim >= 0 && claim < reading.Claims.Count
            ?
            [
                .. reading
                    .Claims[claim]
                    .Relay.Select(hop => casebook.Parties.Parties[casebook.Parties.Of(report, hop)].Name),
            ]
            : [];
}
