using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Who speaks in a case: the names of its reports, put together where they name the same.</summary>
public sealed class PartyBook
{
    private readonly Dictionary<(int Report, string Name), int> _parties;
    private readonly int[] _outlets;

    internal PartyBook(IReadOnlyList<Party> parties, Dictionary<(int, string), int> byName, int[] outlets)
    {
        Parties = parties;
        _parties = byName;
        _outlets = outlets;
    }

    /// <summary>The parties, in order of their first appearance.</summary>
    public IReadOnlyList<Party> Parties { get; }

    /// <summary>The party that a name means in a report, by index.</summary>
    /// <param name="report">The report.</param>
    /// <param name="hop">Somebody in a relay of one of its claims.</param>
    public int Of(int report, Hop hop)
    {
        ArgumentNullException.ThrowIfNull(hop);
        return _parties[(report, hop.Name)];
    }

    /// <summary>The party that a report's outlet is, by index.</summary>
    public int OutletOf(int report) => _outlets[report];

    /// <summary>The body that a party speaks for, by index.</summary>
    public int BodyOf(int party) => Parties[party].Body;

    /// <summary>Whether an outlet is a body that speaks for itself, such as a ministry, rather than a newsroom.</summary>
    internal bool IsBody(int party) => Parties[party].Names.Any(name => PartyName.Of(name).HasBody);

    /// <summary>Puts together who speaks in reports.</summary>
    /// <param name="reports">The reports, in <see cref="CaseOrder"/>'s order.</param>
    public static PartyBook Read(IReadOnlyList<CaseReport> reports) => new PartyMaker(reports).Make();
}
