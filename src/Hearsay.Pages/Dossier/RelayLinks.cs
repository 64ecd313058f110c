using Hearsay.Casework;
using Hearsay.Language;

namespace Hearsay.Pages.Dossier;

/// <summary>All steps of all relays of a case, between bodies; each with the words that name who it is from.</summary>
internal sealed class RelayLinks
{
    private readonly Casebook _casebook;

    private RelayLinks(Casebook casebook) => _casebook = casebook;

    /// <summary>The steps, in order of their first words.</summary>
    public Dictionary<(int From, int To), List<QuoteView>> Edges { get; } = [];

    /// <summary>The outlets of the case's reports, with these.</summary>
    public SortedDictionary<int, List<DossierReport>> Outlets { get; } = [];

    /// <summary>The steps that are part of a circle between outlets.</summary>
    public HashSet<(int From, int To)> Loops { get; } = [];

    public static RelayLinks Read(Casebook casebook, IReadOnlyList<DossierReport> reports)
    {
        var links = new RelayLinks(casebook);
        foreach (var report in reports)
        {
            var outlet = links.OutletOf(report);
            if (!links.Outlets.TryGetValue(outlet, out var ofOutlet))
            {
                links.Outlets[outlet] = ofOutlet = [];
            }

            ofOutlet.Add(report);
            foreach (var inTitle in report.Parts)
            {
                foreach (var claim in report.ReadingOf(inTitle).Claims)
                {
                    links.Add(
                        report,
                        inTitle,
                        [.. claim.Relay.Select(hop => (links.PartyOf(report, hop), hop.Extent))]
                    );
                }
            }
        }

        foreach (var citation in casebook.Loops.SelectMany(loop => loop.Citations))
        {
            links.Loops.Add((links.BodyOf(citation.Outlet), links.BodyOf(casebook.Parties.OutletOf(citation.From))));
        }

        return links;
    }

    /// <summary>The body that publishes a report.</summary>
    public int OutletOf(DossierReport report) => BodyOf(_casebook.Parties.OutletOf(report.Index));

    /// <summary>What somebody is called.</summary>
    public string NameOf(int party) => _casebook.Parties.Parties[party].Name;

    /// <summary>The outlets in whose reports somebody's words stand, first or last.</summary>
    public HashSet<int> OutletsBehind(int party) => [.. QuotesOf(party).Select(quote => OutletOf(quote.Report))];

    /// <summary>Where each report names somebody first as whom it has something from.</summary>
    public IReadOnlyList<QuoteView> QuotesOf(int party) =>
        [
            .. Edges
                .Where(edge => edge.Key.From == party)
                .SelectMany(edge => edge.Value)
                .OrderBy(quote => quote.Report.Index)
                .DistinctBy(quote => quote.Report.Index),
        ];

    // Whoever stays unnamed is somebody else in each report, and so no hop that others could share.
    private void Add(DossierReport report, bool inTitle, List<(int Party, Extent Words)> chain)
    {
        chain.RemoveAll(hop => _casebook.Parties.Parties[hop.Party].Kind == PartyKind.Unnamed);
        for (var i = 0; i < chain.Count; i++)
        {
            var to = i + 1 < chain.Count ? chain[i + 1].Party : OutletOf(report);
            if (to == chain[i].Party)
            {
                continue;
            }

            if (!Edges.TryGetValue((chain[i].Party, to), out var quotes))
            {
                Edges[(chain[i].Party, to)] = quotes = [];
            }

            quotes.Add(new QuoteView(report, new CasePassage(report.Index, chain[i].Words, inTitle), null));
        }
    }

    private int PartyOf(DossierReport report, Reading.Hop hop) => BodyOf(_casebook.Parties.Of(report.Index, hop));

    private int BodyOf(int party) => _casebook.Parties.BodyOf(party);
}
