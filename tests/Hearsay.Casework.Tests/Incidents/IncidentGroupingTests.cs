using CsCheck;

namespace Hearsay.Casework.Tests;

public sealed class IncidentGroupingTests
{
    private static readonly Lazy<IncidentGroups> Week = new(() => IncidentGrouping.Group(InventedReports.Week));

    private static IEnumerable<string> Lines(IncidentGroups groups) =>
        groups.Incidents.Select(incident =>
            string.Join(' ', incident.Members.Select(m => groups.Reports[m.Report] + (m.Part > 0 ? $"/{m.Part}" : "")))
        );

    [Fact]
    public void Twins_on_one_day_in_one_town_are_kept_apart_and_a_round_up_touches_several() =>
        Assert.Equal(["a1 a2 d1", "b1", "c1 d1/1"], Lines(Week.Value));

    [Fact]
    public void Any_order_of_arrival_gives_the_same_groups_one_by_one_or_at_once()
    {
        var expected = Lines(Week.Value).ToArray();
        Gen.Shuffle(InventedReports.Week.ToArray())
            .Sample(
                shuffled =>
                {
                    var index = new IncidentIndex();
                    foreach (var report in shuffled)
                    {
                        index.Add(report);
                        index.Group();
                    }

                    return expected.SequenceEqual(Lines(index.Group()))
                        && expected.SequenceEqual(Lines(IncidentGrouping.Group(shuffled, threads: 2)));
                },
                iter: 30
            );
    }

    [Fact]
    public void A_reason_leads_to_words_of_both_reports()
    {
        var member = Week.Value.Incidents[0].Members[1];
        Assert.NotEqual(-1, member.LinkedTo);
        var reports = CaseOrder.Sort(InventedReports.Week);
        var people = Assert.Single(member.Reasons, reason => reason.Kind == IncidentReasonKind.People);
        Assert.Equal("people in common: Hanna Weller", people.Words);
        Assert.True(people.Weight > 0);
        foreach (var passage in people.Passages)
        {
            Assert.Equal("Hanna Weller", passage.Extent.In(reports[passage.Report].Reading.Text.Text).ToString());
        }
    }

    [Fact]
    public void An_incident_has_the_day_the_place_and_the_kind_that_most_members_state()
    {
        var ferry = Week.Value.Incidents[2];
        Assert.Equal(new NodaTime.LocalDate(2031, 5, 5), ferry.When!.From);
        Assert.Equal("Bergen", ferry.Where!.Name);
        Assert.Equal("sinking", ferry.Kind);
    }

    [Fact]
    public void A_report_is_taken_in_once()
    {
        var index = new IncidentIndex();
        index.Add(InventedReports.Week[0]);
        Assert.Throws<ArgumentException>(() => index.Add(InventedReports.Week[0]));
    }

    [Fact]
    public void No_report_makes_no_incident() => Assert.Empty(IncidentGrouping.Group([]).Incidents);
}
