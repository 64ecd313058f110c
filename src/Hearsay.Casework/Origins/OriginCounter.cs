namespace Hearsay.Casework;

/// <summary>Counts how many independent origins stand behind passages that say the same.</summary>
internal sealed class OriginCounter(IReadOnlyList<CaseReport> reports, PartyBook parties, CopyLinks copies)
{
    /// <summary>Whose word a passage is: the originator's; the outlet's where the report says it in its own voice.</summary>
    public int VoiceOf(Assertion one) =>
        one.Chain.Count > 0 ? parties.Of(one.Passage.Report, one.Chain[0]) : parties.OutletOf(one.Passage.Report);

    /// <summary>Whether a passage is the word of a party that is named, and not a newsroom's own or an unnamed source's.</summary>
    public bool IsPartys(Assertion one) => Rank(one) == 0;

    /// <summary>Counts.</summary>
    public OriginCount Count(IReadOnlyList<Assertion> assertions)
    {
        var sets = new DisjointSets(assertions.Count);
        var reasons = new List<(int Member, string Words)>();
        for (var i = 0; i < assertions.Count; i++)
        {
            for (var j = i + 1; j < assertions.Count; j++)
            {
                if (sets.Find(i) != sets.Find(j) && Why(assertions[i], assertions[j]) is { } why)
                {
                    sets.Join(i, j);
                    reasons.Add((i, why));
                }
            }
        }

        var groups = Enumerable
            .Range(0, assertions.Count)
            .GroupBy(sets.Find)
            .OrderBy(group => group.Key)
            .Select(group =>
                GroupOf(
                    [.. group],
                    assertions,
                    [
                        .. reasons
                            .Where(reason => sets.Find(reason.Member) == group.Key)
                            .Select(reason => reason.Words)
                            .Distinct(),
                    ]
                )
            )
            .ToArray();
        var low = groups.Count(group => group.IsShown) + (HasOwnWitness(assertions, groups) ? 1 : 0);
        return new OriginCount(Math.Clamp(low, 1, groups.Length), groups.Length, groups);
    }

    // "A farmer" or "a witness" is none of the bodies that say so too, but can be a person who is named.
    private bool HasOwnWitness(IReadOnlyList<Assertion> assertions, OriginGroup[] groups) =>
        groups.Any(group => group.IsShown)
        && groups.Where(group => group.IsShown).All(group => IsBodys(group.Party))
        && groups.Any(group =>
            !group.IsShown
            && group.Assertions.Any(i =>
                assertions[i].Chain.Count > 0 && PartyName.IsWitness(assertions[i].Chain[0].Name)
            )
        );

    private bool IsBodys(int party) => parties.BodyOf(party) != party || parties.IsBody(party);

    private OriginGroup GroupOf(int[] members, IReadOnlyList<Assertion> assertions, IReadOnlyList<string> reasons)
    {
        var best = members.OrderBy(member => Rank(assertions[member])).ThenBy(member => member).First();
        return new OriginGroup(VoiceOf(assertions[best]), Rank(assertions[best]) == 0, members, reasons);
    }

    // A named originator shows that it is one; an unnamed one, or an outlet's own words, may rest on any of the others.
    private int Rank(Assertion one) =>
        one.Chain.Count == 0 ? (one.Claim < 0 && parties.IsBody(VoiceOf(one)) ? 0 : 2)
        : parties.Parties[VoiceOf(one)].Kind == PartyKind.Unnamed ? 1
        : 0;

    private string? Why(Assertion a, Assertion b)
    {
        var (x, y) = (VoiceOf(a), VoiceOf(b));
        if (parties.BodyOf(x) == parties.BodyOf(y))
        {
            return $"both are the word of {parties.Parties[parties.BodyOf(x)].Name}";
        }

        if (a.Passage.Report == b.Passage.Report && (a.Chain.Count == 0 || b.Chain.Count == 0))
        {
            return "the report says it again in its own words";
        }

        // The same words on the word of two parties that are named are no copy of what either said.
        return (IsPartys(a) && IsPartys(b) ? null : Copied(a, b)) ?? Cites(a, b) ?? Cites(b, a);
    }

    private string? Copied(Assertion a, Assertion b) =>
        copies.Between(a.Passage, b.Passage) switch
        {
            CopyKind.Verbatim => "both have the same words",
            CopyKind.Light => "both have nearly the same words",
            CopyKind.Rewritten => "both have the same sentence, rewritten",
            CopyKind.Quotation => "both have the same quotation",
            _ => null,
        };

    // A hop that is the outlet of another report of the case leads to that report's own passage.
    private string? Cites(Assertion citing, Assertion cited)
    {
        var outlet = parties.OutletOf(cited.Passage.Report);
        foreach (var hop in citing.Chain)
        {
            if (
                parties.Of(citing.Passage.Report, hop) == outlet
                && citing.Passage.Report != cited.Passage.Report
                && CaseOrder.MomentOf(reports[cited.Passage.Report].Reading.Provenance)
                    <= CaseOrder.MomentOf(reports[citing.Passage.Report].Reading.Provenance)
            )
            {
                return $"one cites {hop.Name}, whose report says it";
            }
        }

        return null;
    }
}
