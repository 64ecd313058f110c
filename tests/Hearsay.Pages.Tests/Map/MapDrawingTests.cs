using CsCheck;
using Hearsay.Pages.Drawing;
using Hearsay.Pages.Map;
using Hearsay.Pages.Sheet;

namespace Hearsay.Pages.Tests.Map;

public sealed class MapDrawingTests
{
    [Fact]
    public void Everything_drawn_is_inside_and_no_label_covers_another() =>
        AnyReport
            .Of(Gen.Const(new string('x', 80)))
            .Sample(
                report =>
                {
                    var markers = MapMarker.Find(new SheetSection(report, "", 1));
                    foreach (var view in MapPlan.Draw(markers))
                    {
                        IsInside(MapDrawing.Create(view, markers, MapShapes.Embedded));
                    }
                },
                iter: 30
            );

    [Fact]
    public void What_is_north_is_above_and_what_is_east_is_right() =>
        Gen.Select(AnyReport.PlaceReading, AnyReport.PlaceReading)
            .Sample(
                (a, b) =>
                {
                    MapPoint first = new(a.Longitude, a.Latitude),
                        second = new(b.Longitude, b.Latitude);
                    var view = MapView.Fit([first, second]);
                    var (x, y) = view.Place(first);
                    var (otherX, otherY) = view.Place(second);
                    Assert.Equal(a.Latitude.CompareTo(b.Latitude), otherY.CompareTo(y));
                    var east = Math.IEEERemainder(a.Longitude - b.Longitude, 360);
                    Assert.True(Math.Abs(east) is < 1e-6 or > 179 || Math.Sign(east) == x.CompareTo(otherX));
                    Assert.True(view.Shows(first) && view.Shows(second));
                },
                iter: 300
            );

    [Fact]
    public void A_map_reaches_over_the_180th_meridian_where_that_is_shorter()
    {
        var view = MapView.Fit([new MapPoint(177, -18), new MapPoint(-172, -13)]);
        Assert.InRange(view.East - view.West, 11, 40);
        Assert.True(view.Shows(new MapPoint(180, -15)));
        Assert.Contains(MapShapes.Embedded.All, shape => shape.Country == "FJ");
        Assert.NotEmpty(MapDrawing.Create(view, [], MapShapes.Embedded).Land);
    }

    [Fact]
    public void Places_close_together_have_a_map_of_their_own()
    {
        var report = InventedReport.Create();
        var bahri = report.Reading.Places[0];
        var near = bahri with { Resolved = bahri.Resolved! with { Name = "Nearby", Latitude = 46.9 } };
        var far = bahri with { Resolved = bahri.Resolved! with { Name = "Far", Longitude = -74 } };
        var reading = report.Reading with { Places = [bahri, near, far] };
        var views = MapPlan.Draw(MapMarker.Find(new SheetSection(report with { Reading = reading }, "", 1)));
        Assert.Equal(2, views.Count);
        Assert.False(views[0].Shows(new MapPoint(-74, 46.48)));
        Assert.True(views[1].Shows(new MapPoint(-74, 46.48)));
    }

    [Theory]
    [InlineData(30.72, 46.48, "50 km")]
    [InlineData(25, 70, "50 km")]
    public void A_map_of_one_place_shows_its_surroundings(double longitude, double latitude, string scale)
    {
        var view = MapView.Fit([new MapPoint(longitude, latitude)]);
        Assert.Equal(scale, ScaleBar.Fit(view).ToString());
        Assert.Equal((MapView.Width / 2, view.Height / 2), view.Place(new MapPoint(longitude, latitude)));
    }

    private static void IsInside(MapDrawing map)
    {
        var boxes = new List<(double Left, double Top, double Right, double Bottom)>();
        foreach (var placed in map.Markers)
        {
            Assert.InRange(placed.X, 0, MapView.Width);
            Assert.InRange(placed.Y, 0, map.View.Height);
            if (placed.LabelAt is var (x, y))
            {
                boxes.Add(Box(x, y, placed.Label, MapDrawing.LabelSize));
            }
        }

        boxes.AddRange(map.Names.Select(name => Box(name.X, name.Y, name.Name, MapDrawing.NameSize)));
        for (var i = 0; i < boxes.Count; i++)
        {
            Assert.InRange(boxes[i].Left, 0, MapView.Width);
            Assert.InRange(boxes[i].Right, 0, MapView.Width);
            Assert.InRange(boxes[i].Bottom, 0, map.View.Height);
            Assert.DoesNotContain(
                boxes.Skip(i + 1),
                other =>
                    other.Left < boxes[i].Right
                    && boxes[i].Left < other.Right
                    && other.Top < boxes[i].Bottom
                    && boxes[i].Top < other.Bottom
            );
        }
    }

    private static (double Left, double Top, double Right, double Bottom) Box(
        double x,
        double baseline,
        string words,
        double size
    ) => (x, baseline - (size * .8), x + Svg.WidthOf(words, size), baseline + (size * .2));
}
