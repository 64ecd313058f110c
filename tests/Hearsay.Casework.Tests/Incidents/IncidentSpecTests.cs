using Hearsay.Testing;
using NodaTime.Text;

namespace Hearsay.Casework.Tests;

public sealed class IncidentSpecTests
{
    public static TheoryData<string> Cases() => [.. SpecFile.ReadArea("incidents").Select(one => one.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reports_are_grouped_as_the_spec_says(string name)
    {
        var one = SpecFile.ReadArea("incidents").Single(one => one.ToString() == name);
        var groups = IncidentGrouping.Group(
            one.Input.Split("== ", StringSplitOptions.RemoveEmptyEntries).Select(Report)
        );
        Assert.Equal(one.Expected, groups.Incidents.Select(incident => Line(groups, incident)));
    }

    private static CaseReport Report(string block)
    {
        var parts = block.Split("\n\n", 2);
        var heading = parts[0].Split(' ', 3);
        return InventedReports.Read(heading[0], heading[1], heading[2], parts[1].Trim());
    }

    private static string Line(IncidentGroups groups, Incident incident) =>
        string.Join(' ', incident.Members.Select(m => groups.Reports[m.Report] + (m.Part > 0 ? $"/{m.Part}" : "")))
        + $" | {(incident.When is { } when ? LocalDatePattern.Iso.Format(when.From) : "-")}"
        + $" | {incident.Where?.Name ?? "-"} | {incident.Kind ?? "-"}";
}
