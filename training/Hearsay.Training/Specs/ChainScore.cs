using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>How many relays come out whole: every hop, in order, under its name.</summary>
public sealed class ChainScore
{
    /// <summary>How many lines were scored.</summary>
    public int Count { get; private set; }

    /// <summary>Chains whose names are all right.</summary>
    public int Whole { get; private set; }

    /// <summary>Those of them whose hops also have the right basis, but for the first, which has none.</summary>
    public int WithBasis { get; private set; }

    /// <summary>What came out wrong: the expected chain and the one read.</summary>
    /// <remarks>Only those of the half to develop on are for reading.</remarks>
    public List<(ScoredCase Case, string Read)> Misses { get; } = [];

    /// <summary>Reads and scores some lines.</summary>
    /// <param name="cases">The lines.</param>
    public static ChainScore Of(IEnumerable<ScoredCase> cases)
    {
        var score = new ChainScore();
        foreach (var one in cases)
        {
            score.Add(one, one.Find(one.ReadReport()));
        }

        return score;
    }

    private void Add(ScoredCase one, Claim? claim)
    {
        Count++;
        var expected = one.Expected["relay"] is "-" ? [] : one.Expected["relay"].Split(" > ").Select(Parse).ToList();
        var read = (claim?.Relay ?? []).Select(hop => (Name: Plain(hop.Name), hop.Basis)).ToList();
        var whole = claim is not null && expected.Select(hop => hop.Name).SequenceEqual(read.Select(hop => hop.Name));
        if (!whole)
        {
            var words = claim is null ? "no claim" : string.Join(" > ", read.Select(hop => $"{hop.Name}({hop.Basis})"));
            Misses.Add((one, words));
            return;
        }

        Whole++;
        if (expected.Skip(1).SequenceEqual(read.Skip(1)))
        {
            WithBasis++;
        }
        else
        {
            Misses.Add((one, "basis: " + string.Join(" > ", read.Select(hop => $"{hop.Name}({hop.Basis})"))));
        }
    }

    private static (string Name, HopBasis Basis) Parse(string hop)
    {
        var open = hop.EndsWith(')') ? hop.LastIndexOf('(') : -1;
        return open < 0
            ? (Plain(hop), HopBasis.Unknown)
            : (Plain(hop[..open]), Enum.Parse<HopBasis>(hop[(open + 1)..^1], ignoreCase: true));
    }

    // An article in front, capitals and the apostrophe's shape tell nobody from anybody.
    private static string Plain(string name)
    {
        var plain = name.Trim().Replace('’', '\'').ToUpperInvariant();
        foreach (var article in (ReadOnlySpan<string>)["THE ", "A ", "AN "])
        {
            if (plain.StartsWith(article, StringComparison.Ordinal))
            {
                return plain[article.Length..];
            }
        }

        return plain;
    }
}
