using CsCheck;
using Hearsay.Reading;

namespace Hearsay.Casework.Tests;

/// <summary>One story in so many reports that its fingerprints become common, and reports that say one thing twice.</summary>
public sealed class CopyCrowdTests
{
    private const string Wire =
        "Two cranes collapsed into the basin and blocked the northern channel. Divers searched the flooded tunnel all night. "
        + "Nine dockers were pulled from the water by rescue teams. The harbour master closed every quay until further notice. "
        + "Insurers sent surveyors to the grain terminal at dawn. The ministry promised an inquiry within three weeks.";

    private const string Footer = "Enjoying our work? Become a member and have the harbour in your letterbox.";

    private static readonly (string Id, string Text)[] Reports =
    [
        .. Enumerable.Range(0, 24).Select(i => ($"w{i}", $"Our desk in town {i} adds a line.\n{Wire}")),
        .. Enumerable
            .Range(0, 6)
            .Select(i => ($"f{i}", $"{Footer}\nThe ferry number {i} ran late again today.\n{Footer}\nMore.\n")),
    ];

    private static string Find(IEnumerable<(string Id, string Text)> reports, int every)
    {
        var index = new CopyIndex();
        var count = 0;
        foreach (var (id, text) in reports)
        {
            var day = $"2031-03-{10 + (id.Length > 2 ? 1 : 0):00}";
            index.Add(
                id,
                text,
                new Provenance { Outlet = id[..1], Published = PublicationTime.TryParse(day, out var at) ? at : null }
            );
            if (++count % every == 0)
            {
                index.Find();
            }
        }

        var found = index.Find();
        return string.Join(
                '\n',
                found.Pairs.Select(pair =>
                    $"{pair.First} {pair.Second} {string.Join(' ', pair.Passages)} {pair.ShareOfFirst} {pair.Basis}"
                )
            )
            + string.Join(
                ' ',
                found.Reports.SelectMany(report => report.Boilerplate.Select(extent => $"{report.Id}{extent}"))
            );
    }

    [Fact]
    public void Any_order_of_arrival_gives_the_same()
    {
        var expected = Find(Reports, int.MaxValue);
        Assert.Contains("\n22 23 ", expected, StringComparison.Ordinal);
        Gen.Select(Gen.Shuffle(Reports), Gen.Int[1, 9])
            .Sample((shuffled, every) => Assert.Equal(expected, Find(shuffled, every)), iter: 30);
    }
}
