using CsCheck;
using Hearsay.Pages.Drawing;
using Hearsay.Pages.Sheet;
using Hearsay.Pages.Timelines;
using Hearsay.Testing;
using NodaTime.Text;

namespace Hearsay.Pages.Tests.Timelines;

public sealed class TimelineLayoutTests
{
    public static TheoryData<SpecCase> Cases =>
        [.. SpecFile.ReadArea("pages").Where(c => c.Options.ContainsKey("axis"))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_axis_has_the_lines_that_the_specs_say(SpecCase spec)
    {
        var ends = spec.Input.Split(' ').Select(end => InstantPattern.General.Parse(end).Value).ToArray();
        var axis = TimeAxis.Fit(ends[0], ends[1]);
        Assert.Equal(
            spec.Expected,
            axis.Ticks.Select(tick => tick.Above is null ? tick.Label : $"{tick.Label} ({tick.Above})")
        );
    }

    [Fact]
    public void Everything_drawn_is_inside_and_in_order() =>
        AnyReport
            .Of(Gen.Const(new string('x', 80)))
            .Sample(
                report =>
                {
                    var items = TimelineItem.Find(new SheetSection(report, "", 1));
                    var panels = TimelineLayout.Arrange(items);
                    Assert.Equal(items.Count, panels.Sum(panel => panel.Rows.Count));
                    foreach (var panel in panels)
                    {
                        IsInside(panel);
                        KeepsOrder(panel);
                    }
                },
                iter: 300
            );

    [Fact]
    public void Times_that_mean_the_same_share_a_row()
    {
        var report = InventedReport.Create();
        var reading = report.Reading with { Times = [report.Reading.Times[0], report.Reading.Times[0]] };
        var item = Assert.Single(TimelineItem.Find(new SheetSection(report with { Reading = reading }, "", 1)));
        Assert.Equal([0, 1], item.Expressions.Select(expression => expression.Index));
    }

    [Fact]
    public void Minutes_and_years_do_not_share_an_axis()
    {
        var report = InventedReport.Create();
        var year = InstantPattern.General.Parse("1994-01-01T00:00:00Z").Value;
        var old = report.Reading.Times[2] with
        {
            Readings = [report.Reading.Times[2].Readings[0] with { From = year, To = year }],
        };
        var reading = report.Reading with { Times = [.. report.Reading.Times, old] };
        var panels = TimelineLayout.Arrange(
            TimelineItem.Find(new SheetSection(report with { Reading = reading }, "", 1))
        );
        Assert.Equal([3, 1], panels.Select(panel => panel.Rows.Count));
    }

    private static void IsInside(TimelinePanel panel)
    {
        Assert.True(panel.Axis.From < panel.Axis.To);
        Assert.InRange(panel.Axis.Ticks.Count, 2, 16);
        foreach (var row in panel.Rows)
        {
            Assert.InRange(row.LabelX, TimeAxis.Left, TimeAxis.Right);
            Assert.InRange(
                row.LabelX + Svg.WidthOf($"{row.Label}  {row.Note}", TimelineRow.LabelSize),
                TimeAxis.Left,
                TimeAxis.Width
            );
            foreach (var bar in row.Bars)
            {
                Assert.InRange(bar.X, TimeAxis.Left - .001, TimeAxis.Right + .001);
                Assert.InRange(bar.X + bar.Width, TimeAxis.Left - .001, TimeAxis.Right + .001);
                Assert.InRange(bar.Y + 10, TimelinePanel.Top, panel.Height);
            }
        }
    }

    private static void KeepsOrder(TimelinePanel panel)
    {
        Assert.Equal(panel.Axis.Ticks.OrderBy(tick => tick.X), panel.Axis.Ticks);
        Assert.Equal(panel.Rows.OrderBy(row => row.Item.From), panel.Rows);
        var bars = panel.Rows.SelectMany(row => row.Bars).Where(bar => bar.X + 4 < TimeAxis.Right).ToList();
        var byTime = bars.OrderBy(bar => bar.Reading.From).Select(bar => bar.X).ToList();
        Assert.Equal(byTime.Order(), byTime);
    }
}
