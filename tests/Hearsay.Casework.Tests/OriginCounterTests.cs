using CsCheck;

namespace Hearsay.Casework.Tests;

public sealed class OriginCounterTests
{
    private const int Reports = 24;

    private static readonly string[] Outlets =
    [
        "Larrin Wire",
        "Varn Post",
        "Harbour News",
        "Monitor",
        "Larrin Ministry of Defence",
        "Coast Radio",
        "Evening Tribune",
        "Hill Gazette",
    ];

    private static readonly string[] Texts =
    [
        "At least 40 soldiers were killed at the bridge below the old mill, the Larrin army said on Tuesday evening.",
        "The Larrin Wire reported that 40 soldiers were killed, citing the Larrin army.",
        "A farmer said 40 soldiers were killed at the bridge.",
        "40 soldiers were killed at the bridge. The mayor of Varn said 40 soldiers were killed.",
        "The Varn Post reported that 40 soldiers were killed.",
    ];

    private static readonly CaseReport[] All =
    [
        .. from text in Enumerable.Range(0, Texts.Length)
        from outlet in Enumerable.Range(0, Outlets.Length)
        select Invented.Report(
            $"r{text}{outlet}",
            Outlets[outlet],
            $"2031-03-04T{10 + (text + outlet) % 12}:00:00Z",
            Texts[text]
        ),
    ];

    // Of many passages only those are looked at that an index leads to; of two, both.
    [Fact]
    public void Passages_are_of_one_origin_where_pairs_of_them_lead_from_each_to_the_next() =>
        Gen.Shuffle(All).Sample(shuffled => Check(CaseOrder.Sort(shuffled.Take(Reports))), iter: 25);

    private static void Check(IReadOnlyList<CaseReport> reports)
    {
        var parties = PartyBook.Read(reports, new int[reports.Count]);
        var counter = new OriginCounter(reports, parties, new CopyLinks(CopyIndex.Find(reports)));
        var passages = reports
            .SelectMany((report, i) => AssertionReader.Read(i, report.Reading))
            .Where(one => one.Key == "killed")
            .ToArray();
        Assert.True(passages.Length >= Reports);
        var sets = new DisjointSets(passages.Length);
        for (var i = 0; i < passages.Length; i++)
        {
            for (var j = i + 1; j < passages.Length; j++)
            {
                if (counter.Count([passages[i], passages[j]]).High == 1)
                {
                    sets.Join(i, j);
                }
            }
        }

        var expected = Enumerable.Range(0, passages.Length).GroupBy(sets.Find).Select(group => group.ToArray());
        Assert.Equal(expected, counter.Count(passages).Groups.Select(group => group.Assertions.ToArray()));
    }
}
