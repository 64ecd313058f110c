using Hearsay.Reading;

namespace Hearsay.Casework.Tests;

public sealed class CopyEdgeTests
{
    public static TheoryData<string> Texts =>
        [
            new string('x', 5_000_000),
            string.Concat(Enumerable.Repeat("fire ", 1_000_000)),
            string.Concat(Enumerable.Repeat("The fire spread to Velden. ", 200_000)),
            string.Concat(Enumerable.Repeat("\n\"“‘ \uD800\u200B'", 100_000)),
            string.Join(' ', Enumerable.Range(0, 500_000)),
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Texts_of_five_megabytes_are_compared(string text)
    {
        var index = new CopyIndex();
        index.Add("a", text, Provenance.Unknown);
        index.Add("b", text, Provenance.Unknown);
        var copies = index.Find();
        Assert.Equal(2, copies.Reports.Count);
    }
}
