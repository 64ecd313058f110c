using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Who speaks in a case: the names of its reports, put together where they name the same.</summary>
public sealed class PartyBook
{
    private readonly Dictionary<(int Report, string Name), int> _parties;
    private readonly int[] _outlets;
    private readonly bool[] _bodies;

    internal PartyBook(
        IReadOnlyList<Party> parties,
        Dictionary<(int, string), int> byName,
        int[] outlets,
        bool[] bodies
    )
    {
        Parties = parties;
        _parties = byName;
        _outlets = outlets;
        _bodies = bodies;
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
    internal bool IsBody(int party) => _bodies[party];

    /// <summary>Whether words name a party: they hold all the words of one of its names, or the other way round.</summary>
    internal bool IsNamedBy(int party, string words)
    {
        var other = PartyName.Of(words);
        return Parties[party]
            .Names.Any(name =>
                PartyName.Of(name) is { IsUnnamed: false } own
                && (own.Key == other.Key || own.IsShortFor(other) || other.IsShortFor(own))
            );
    }

    /// <summary>Puts together who speaks in reports.</summary>
    /// <param name="reports">The reports, in <see cref="CaseOrder"/>'s order.</param>
    /// <param name="incidentOf">The first incident that each report tells of, by index; -1 for none.</param>
    internal static PartyBook Read(IReadOnlyList<CaseReport> reports, IReadOnlyList<int> incidentOf) =>
        new PartyMaker(reports, incidentOf).Make();
}
