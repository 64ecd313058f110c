using CsCheck;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework.Tests;

public sealed class CaseOrderTests
{
    private static readonly string[] Moments =
    [
        "",
        "2031-03-04",
        "2031-03-04T02:00:00+03:00",
        "2031-03-04T00:30:00Z",
        "2031-03-05",
    ];

    private static CaseReport Report(string id, string published) =>
        new(
            id,
            new ReportReading
            {
                Text = Annotator.English.Annotate("The bridge fell."),
                Provenance = new Provenance
                {
                    Published = PublicationTime.TryParse(published, out var moment) ? moment : null,
                },
            }
        );

    [Fact]
    public void Reports_stand_by_their_moment_on_the_worlds_clock_and_unknown_ones_last()
    {
        var sorted = CaseOrder.Sort(Moments.Select((moment, i) => Report($"r{i}", moment)));
        Assert.Equal(["r2", "r1", "r3", "r4", "r0"], sorted.Select(report => report.Id));
    }

    [Fact]
    public void Any_order_of_arrival_gives_the_same_order()
    {
        var reports = Enumerable.Range(0, 20).Select(i => Report($"r{i}", Moments[i % Moments.Length])).ToArray();
        var expected = CaseOrder.Sort(reports);
        Gen.Shuffle(reports).Sample(shuffled => Assert.Equal(expected, CaseOrder.Sort(shuffled)), iter: 100);
    }

    [Fact]
    public void Two_reports_of_one_id_are_refused() =>
        Assert.Throws<ArgumentException>(() => CaseOrder.Sort([Report("r1", ""), Report("r1", "2031-03-04")]));
}
