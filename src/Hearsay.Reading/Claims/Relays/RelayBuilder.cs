using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Builds the way that words took: the originator first, whoever passed them on behind, the report's own outlet left out.</summary>
internal sealed class RelayBuilder(ClaimText text, NameMap names, HolderResolver holders, string? outlet)
{
    private const int MostHops = 16;

    /// <summary>The hops of one claim, without those of the claims around it.</summary>
    public List<Hop> Own(ClaimDraft claim, string? holder, ClaimDraft? cited)
    {
        var hops = new List<Hop>(2);
        if (cited is not null && Named(cited.Content[0].First, cited.Content[^1].End, HopBasis.Unknown) is { } origin)
        {
            hops.Add(origin);
        }

        if (holder is not null && claim.HasSource)
        {
            var basis = hops.Count > 0 ? HopBasis.Quoted : HopBasis.Unknown;
            hops.Add(new Hop(holder, ExtentOf(claim.Source), basis));
        }

        if (
            claim.Through.End > claim.Through.First
            && Named(claim.Through.First, claim.Through.End, HopBasis.Quoted) is { } through
        )
        {
            hops.Add(through);
        }
        else if (
            claim.Hearer.End > claim.Hearer.First
            && OutletWords.IsOutlet(text, names, claim.Hearer.First, claim.Hearer.End)
            && Named(claim.Hearer.First, claim.Hearer.End, HopBasis.Told) is { } told
        )
        {
            hops.Add(told);
        }

        // Nobody passes words on to himself: of the same name twice the later, which passed them on, goes.
        for (var i = hops.Count - 1; i > 0; i--)
        {
            if (hops.FindIndex(hop => hop.Name == hops[i].Name) < i)
            {
                hops.RemoveAt(i);
            }
        }

        return hops;
    }

    /// <summary>The whole chain: a claim's own hops, then those of the claim that it stands in.</summary>
    /// <param name="own">The claim's own hops.</param>
    /// <param name="outer">The chain of the claim around it.</param>
    /// <param name="passing">The claim around it.</param>
    public List<Hop> Chain(List<Hop> own, List<Hop> outer, ClaimDraft passing)
    {
        var chain = new List<Hop>(own.Count + outer.Count);
        chain.AddRange(own);
        for (var i = 0; i < outer.Count && chain.Count < MostHops; i++)
        {
            if (outer[i].Name == HolderResolver.Author || chain.Exists(hop => hop.Name == outer[i].Name))
            {
                continue;
            }

            var basis =
                chain.Count == 0 ? outer[i].Basis
                : outer[i].Basis is HopBasis.Unknown ? BasisOf(passing)
                : outer[i].Basis;
            chain.Add(outer[i] with { Basis = basis });
        }

        chain.RemoveAll(hop =>
            outlet is not null && string.Equals(hop.Name, outlet, StringComparison.OrdinalIgnoreCase)
        );
        return chain;
    }

    private static HopBasis BasisOf(ClaimDraft passing) =>
        passing.Verb is { Basis: HopBasis.Quoted } ? HopBasis.Quoted : HopBasis.Reported;

    private Hop? Named(int first, int end, HopBasis basis) =>
        holders.OfPasser(first, end) is { Length: > 0 } name ? new Hop(name, ExtentOf((first, end)), basis) : null;

    private Extent ExtentOf((int First, int End) part)
    {
        var end = part.End;
        while (end > part.First + 1 && (text.IsComma(end - 1) || text.IsDash(end - 1)))
        {
            end--;
        }

        return text.Text.ExtentOf(part.First, end);
    }
}
