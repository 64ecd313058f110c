using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Builds the way that words took: the originator first, whoever passed them on behind, the report's own outlet left out.</summary>
internal sealed class RelayBuilder
{
    // Words that went through more mouths than this are no relay but a broken text.
    private const int MostHops = 16;

    private readonly ClaimText _text;
    private readonly List<ClaimDraft> _claims;
    private readonly string? _outlet;
    private readonly OutletReader _outlets;
    private readonly HopNames _names;
    private readonly HearerReader _hearers;
    private readonly List<Passing> _passings;

    // The passings of each claim as chains: the first one's index, and the next one's; -1 ends.
    private readonly int[] _firstOf;
    private readonly int[] _nextOf;

    public RelayBuilder(ClaimText text, NameMap names, HolderResolver holders, List<ClaimDraft> claims, string? outlet)
    {
        _text = text;
        _claims = claims;
        _outlet = outlet;
        _outlets = new OutletReader(text, names);
        _names = new HopNames(text, names, holders, _outlets);
        var finder = new PassingFinder(text, names, _outlets);
        _hearers = new HearerReader(text, _outlets, finder);
        _passings = finder.Find();
        _firstOf = new int[claims.Count];
        _nextOf = new int[_passings.Count];
        Array.Fill(_firstOf, -1);
        var links = PassingLinker.Link(text, _outlets, _passings, claims);
        for (var i = links.Length - 1; i >= 0; i--)
        {
            if (links[i] >= 0)
            {
                (_nextOf[i], _firstOf[links[i]]) = (_firstOf[links[i]], i);
            }
        }
    }

    /// <summary>The relay of each claim.</summary>
    /// <param name="parents">The claim that each stands in, by index; -1 for none.</param>
    /// <param name="holders">The holder of each; null where it does not show.</param>
    public List<Hop>[] Build(int[] parents, string?[] holders)
    {
        var own = new List<Hop>[_claims.Count];
        for (var i = 0; i < own.Length; i++)
        {
            own[i] = Own(i, holders[i]);
        }

        var relays = new List<Hop>[own.Length];
        for (var i = 0; i < relays.Length; i++)
        {
            relays[i] = [.. own[i]];
            var child = i;
            for (var depth = 0; parents[child] >= 0 && depth < MostHops; depth++)
            {
                var parent = parents[child];
                if (!Passes(_claims[parent], _claims[child]) || IsUntrue(_claims[child]))
                {
                    break;
                }

                Append(relays[i], own[parent], child, parent);
                child = parent;
            }

            relays[i].RemoveAll(hop => _outlet is not null && IsSame(hop.Name, _outlet));
        }

        return relays;
    }

    /// <summary>The hops of one claim, without those of the claims around it.</summary>
    private List<Hop> Own(int index, string? holder)
    {
        var claim = _claims[index];
        var hops = new List<Hop>(2);
        var basis = HopBasis.Unknown;
        for (var i = _firstOf[index]; i >= 0; i = _nextOf[i])
        {
            if (_passings[i].Origin)
            {
                Put(hops, _names.OfOrigin(_passings[i].First, _passings[i].End), _passings[i], HopBasis.Unknown);
                basis = _passings[i].Basis;
            }
        }

        var (owner, informant) = _names.InformantIn(claim.Source.First, claim.Source.End);
        if (informant > owner)
        {
            Put(hops, _names.OfOrigin(informant, claim.Source.End), (informant, claim.Source.End), HopBasis.Unknown);
            Put(hops, _names.OfPasser(claim.Source.First, owner), (claim.Source.First, owner), HopBasis.Told);
        }
        else if (_names.OfSource(claim, holder) is { } source && source != HolderResolver.Author)
        {
            Put(hops, source, claim.Source, hops.Count > 0 ? basis : HopBasis.Unknown);
        }
        else if (holder == HolderResolver.Author && claim.HasSource)
        {
            Put(hops, holder, claim.Source, HopBasis.Unknown);
        }

        if (claim.Through.End > claim.Through.First)
        {
            Put(hops, _names.OfPasser(claim.Through.First, claim.Through.End), claim.Through, ThroughBasis(claim));
        }

        if (_hearers.Find(claim, out var hearer) is { } heard)
        {
            Put(hops, _names.OfPasser(hearer.First, hearer.End), hearer, heard);
        }

        for (var i = _firstOf[index]; i >= 0; i = _nextOf[i])
        {
            if (!_passings[i].Origin)
            {
                Put(hops, _names.OfPasser(_passings[i].First, _passings[i].End), _passings[i], _passings[i].Basis);
            }
        }

        if (_hearers.Poster(claim) is >= 0 and var poster)
        {
            var posted = _hearers.HearsItself(claim) ? HopBasis.Told : HopBasis.Reported;
            Put(hops, _names.OfPasser(poster, poster + 1), (poster, poster + 1), posted);
        }

        return hops;
    }

    // "was reported by X as saying" is no quotation.
    private HopBasis ThroughBasis(ClaimDraft claim)
    {
        for (var i = claim.Cue.First; i < claim.Cue.End; i++)
        {
            if (_text.Is(i, "reported") || _text.Is(i, "reports"))
            {
                return HopBasis.Reported;
            }
        }

        return HopBasis.Quoted;
    }

    private void Append(List<Hop> chain, List<Hop> outer, int child, int parent)
    {
        for (var i = 0; i < outer.Count && chain.Count < MostHops; i++)
        {
            if (outer[i].Name == HolderResolver.Author || chain.Exists(hop => IsSame(hop.Name, outer[i].Name)))
            {
                continue;
            }

            var basis =
                chain.Count == 0 || outer[i].Basis is not HopBasis.Unknown ? outer[i].Basis
                : _hearers.HearsItself(_claims[child]) ? HopBasis.Told
                : _claims[parent].Verb is { Basis: HopBasis.Quoted } ? HopBasis.Quoted
                : HopBasis.Reported;
            chain.Add(outer[i] with { Basis = basis });
        }
    }

    // Who says it again passes it on; who denies, doubts, wants or judges it does not.
    private bool Passes(ClaimDraft claim, ClaimDraft child)
    {
        var verb = claim.Verb;
        if (verb is { Basis: HopBasis.Quoted } && child.HasSource && _text.Is(child.Source.First, WordClass.Relative))
        {
            // "The paper quoted a trader who said".
            return true;
        }

        if (verb is null && claim.Noun is null && _text.EntryOf(claim.Cue.End - 1) is { Verbs.Length: > 0 } entry)
        {
            verb = entry.Verbs[^1];
        }

        var stance = verb?.Stance ?? claim.Noun?.Stance ?? Stance.Asserts;
        return stance is Stance.Asserts or Stance.Alleges or Stance.Predicts
            && (
                verb is null
                || verb.Has(CueFrames.Reporting) && (verb.Has(CueFrames.Clause) || verb.Has(CueFrames.Front))
            );
    }

    // "There is no truth to reports that": whoever says so does not pass them on.
    private bool IsUntrue(ClaimDraft claim)
    {
        for (var i = claim.Cue.First - 1; i >= Math.Max(0, claim.Cue.First - 4); i--)
        {
            if (_text.Is(i, "truth") || _text.Is(i, "untrue") || _text.Is(i, "false") || _text.Is(i, "baseless"))
            {
                return claim.Noun is not null || !claim.HasSource;
            }
        }

        return false;
    }

    private void Put(List<Hop> hops, string? name, Passing passing, HopBasis basis) =>
        Put(hops, name, (passing.First, passing.End), basis);

    // Nobody passes words on to himself: of the same name twice the later, which passed them on, goes.
    private void Put(List<Hop> hops, string? name, (int First, int End) part, HopBasis basis)
    {
        if (name is { Length: > 0 } && !hops.Exists(hop => IsSame(hop.Name, name)))
        {
            hops.Add(new Hop(name, ExtentOf(part), basis));
        }
    }

    private static bool IsSame(string a, string b) =>
        WithoutArticle(a).Equals(WithoutArticle(b), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> WithoutArticle(string name) =>
        name.StartsWith("the ", StringComparison.OrdinalIgnoreCase) ? name.AsSpan(4) : name;

    private Extent ExtentOf((int First, int End) part)
    {
        var end = part.End;
        while (end > part.First + 1 && (_text.IsComma(end - 1) || _text.IsDash(end - 1)))
        {
            end--;
        }

        return _text.Text.ExtentOf(part.First, end);
    }
}
