namespace Hearsay.Casework;

/// <summary>Counts how many independent origins stand behind passages that say the same.</summary>
internal sealed class OriginCounter(IReadOnlyList<CaseReport> reports, PartyBook parties, CopyLinks copies)
{
    /// <summary>Whose word a passage is: the originator's; the outlet's where the report says it in its own voice.</summary>
    public int VoiceOf(Assertion one) =>
        one.Chain.Count > 0 ? parties.Of(one.Passage.Report, one.Chain[0]) : parties.OutletOf(one.Passage.Report);

    /// <summary>Whether a passage is the word of a party that is named, and not a newsroom's own or an unnamed source's.</summary>
    public bool IsPartys(Assertion one) => Rank(one, VoiceOf(one)) == 0;

    /// <summary>Whose word a passage is, with all that is asked of it for every pair.</summary>
    public Speaker SpeakerOf(Assertion one)
    {
        var voice = VoiceOf(one);
        return new Speaker(
            voice,
            parties.BodyOf(voice),
            Rank(one, voice),
            one.Chain.Count == 0,
            parties.OutletOf(one.Passage.Report),
            CaseOrder.MomentOf(reports[one.Passage.Report].Reading.Provenance)
        );
    }

    /// <summary>Counts.</summary>
    public OriginCount Count(IReadOnlyList<Assertion> assertions)
    {
        var speakers = assertions.Select(SpeakerOf).ToArray();
        if (speakers.Length == 1)
        {
            return new OriginCount(1, 1, [GroupOf([0], speakers, [])]);
        }

        var sets = new DisjointSets(speakers.Length);
        var reasons = Join(assertions, speakers, sets).ToLookup(why => sets.Find(why.Member), why => why.Words);
        var groups = Enumerable
            .Range(0, speakers.Length)
            .GroupBy(sets.Find)
            .OrderBy(group => group.Key)
            .Select(group => GroupOf([.. group], speakers, [.. reasons[group.Key].Distinct()]))
            .ToArray();
        var low = groups.Count(group => group.IsShown) + (HasOwnWitness(assertions, groups) ? 1 : 0);
        return new OriginCount(Math.Clamp(low, 1, groups.Length), groups.Length, groups);
    }

    private List<(int Member, string Words)> Join(
        IReadOnlyList<Assertion> assertions,
        Speaker[] speakers,
        DisjointSets sets
    )
    {
        var candidates = new OriginCandidates(assertions, speakers, parties, copies);
        var reasons = new List<(int Member, string Words)>();
        for (var i = 0; i < speakers.Length; i++)
        {
            foreach (var j in candidates.After(i))
            {
                if (
                    sets.Find(i) != sets.Find(j)
                    && Why(assertions[i], speakers[i], assertions[j], speakers[j]) is { } why
                )
                {
                    sets.Join(i, j);
                    reasons.Add((i, why));
                }
            }
        }

        return reasons;
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

    private static OriginGroup GroupOf(int[] members, Speaker[] speakers, IReadOnlyList<string> reasons)
    {
        var best = members.MinBy(member => speakers[member].Rank);
        return new OriginGroup(speakers[best].Voice, speakers[best].IsPartys, members, reasons);
    }

    // A named originator shows that it is one; an unnamed one, or an outlet's own words, may rest on any of the others.
    private int Rank(Assertion one, int voice) =>
        one.Chain.Count == 0 ? (one.Claim < 0 && parties.IsBody(voice) ? 0 : 2)
        : parties.Parties[voice].Kind == PartyKind.Unnamed ? 1
        : 0;

    private string? Why(Assertion a, in Speaker x, Assertion b, in Speaker y)
    {
        if (x.Body == y.Body)
        {
            return $"both are the word of {parties.Parties[x.Body].Name}";
        }

        if (a.Passage.Report == b.Passage.Report && (x.IsOwn || y.IsOwn))
        {
            return "the report says it again in its own words";
        }

        // The same words on the word of two parties that are named are no copy of what either said.
        return (x.IsPartys && y.IsPartys ? null : Copied(a, b)) ?? Cites(a, x, b, y) ?? Cites(b, y, a, x);
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
    private string? Cites(Assertion citing, in Speaker by, Assertion cited, in Speaker of)
    {
        if (citing.Passage.Report == cited.Passage.Report || of.Moment > by.Moment)
        {
            return null;
        }

        foreach (var hop in citing.Chain)
        {
            if (parties.Of(citing.Passage.Report, hop) == of.Outlet)
            {
                return $"one cites {hop.Name}, whose report says it";
            }
        }

        return null;
    }
}
