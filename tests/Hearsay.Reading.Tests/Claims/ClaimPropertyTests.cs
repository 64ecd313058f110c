using CsCheck;
using Hearsay.Language;

namespace Hearsay.Reading.Tests.Claims;

/// <summary>What holds of claims in any text.</summary>
public sealed class ClaimPropertyTests
{
    // Words that the stage reacts to, in any order, with marks and scripts among them.
    private static readonly string[] Pieces =
    [
        "said",
        "says",
        "told",
        "has said",
        "was quoted by",
        "as saying",
        "saying",
        "according to",
        "According to",
        "the minister",
        "a spokesman",
        "TASS",
        "the Larrin Times",
        "Lena Ostrow",
        "Mr. Krell",
        "@handle",
        "he",
        "She",
        "who",
        "which",
        "that",
        "to",
        "leave",
        "the bridge was hit",
        "it will rain",
        "not",
        "reporters",
        "CNN",
        "citing",
        "claim",
        "his promise",
        "criticism of",
        "called for",
        "called",
        "expected",
        "is",
        "and",
        "but",
        ",",
        ".",
        ":",
        ";",
        "?",
        "—",
        "-",
        "“",
        "”",
        "\"",
        "'",
        "‘",
        "’s",
        "(",
        ")",
        "\n\n",
        "\n",
        "on Monday",
        "in a statement",
        "quoted",
        "as",
        "I",
        "we",
        "you",
        "denied",
        "if",
        "🚑",
        "حلب",
        "e\u0301",
    ];

    private static readonly Gen<string> Texts = Gen.Int[0, Pieces.Length - 1]
        .Array[0, 40]
        .Select(p => string.Join(" ", p.Select(i => Pieces[i])));

    [Fact]
    public void Extents_lie_in_the_text_in_order_and_hold_something() =>
        Texts.Sample(
            text =>
            {
                foreach (var claim in ClaimLines.Read(text))
                {
                    Assert.NotEmpty(claim.Cue);
                    Assert.NotEmpty(claim.Content);
                    Check(claim.Source, text);
                    Check(claim.Cue, text);
                    Check(claim.Content, text);
                    Assert.All(claim.Relay, hop => Check([hop.Extent], text));
                    Assert.All(claim.Relay, hop => Assert.NotEmpty(hop.Name));
                }
            },
            iter: 3000
        );

    [Fact]
    public void Claims_stand_in_order_of_their_cues() =>
        Texts.Sample(
            text =>
            {
                var starts = ClaimLines.Read(text).Select(claim => claim.Cue[0].Start).ToList();
                Assert.Equal(starts.Order(), starts);
            },
            iter: 1000
        );

    [Fact]
    public void No_claim_is_its_own_ancestor() =>
        Texts.Sample(
            text =>
            {
                var claims = ClaimLines.Read(text);
                for (var i = 0; i < claims.Count; i++)
                {
                    var steps = 0;
                    for (var up = claims[i].Parent; up >= 0; up = claims[up].Parent)
                    {
                        Assert.InRange(up, 0, claims.Count - 1);
                        Assert.True(up != i && ++steps <= claims.Count, text);
                    }
                }
            },
            iter: 1000
        );

    [Fact]
    public void The_same_text_gives_the_same_claims() =>
        Texts.Sample(
            text => Assert.Equal(ClaimLines.Print(text, "relays"), ClaimLines.Print(text, "relays")),
            iter: 300
        );

    private static void Check(IReadOnlyList<Extent> extents, string text)
    {
        var last = 0;
        foreach (var extent in extents)
        {
            Assert.False(extent.IsEmpty, text);
            Assert.True(extent.Start >= last && extent.End <= text.Length, text);
            last = extent.End;
        }
    }
}
