namespace Hearsay.Pages.Tests;

public sealed class MapShapesTests
{
    [Fact]
    public void A_box_in_the_east_of_Syria_touches_Syria_and_its_neighbours()
    {
        var countries = MapShapes.Embedded.Touching(new MapBox(39, 34, 42, 37)).Select(shape => shape.Country);
        Assert.Superset(new HashSet<string?> { "SY", "IQ", "TR" }, countries.ToHashSet());
    }

    [Fact]
    public void Every_ring_is_closed_and_lies_on_the_globe()
    {
        foreach (var ring in MapShapes.Embedded.All.SelectMany(shape => shape.Rings))
        {
            Assert.Equal(ring[0], ring[^1]);
            Assert.All(ring, point => Assert.InRange(Math.Abs(point.Longitude), 0, 360));
            Assert.All(ring, point => Assert.InRange(Math.Abs(point.Latitude), 0, 90));
        }
    }

    [Fact]
    public void No_line_runs_across_the_whole_map_but_the_edge_at_the_pole()
    {
        foreach (var ring in MapShapes.Embedded.All.SelectMany(shape => shape.Rings))
        {
            for (var i = 1; i < ring.Count; i++)
            {
                var step = Math.Abs(ring[i].Longitude - ring[i - 1].Longitude);
                Assert.True(step < 90 || Math.Abs(ring[i].Latitude) >= 89.9, $"{ring[i - 1]} to {ring[i]}");
            }
        }
    }

    [Fact]
    public void A_box_over_the_180th_meridian_has_the_far_east_of_Russia_on_both_sides()
    {
        var shapes = MapShapes.Embedded.Touching(new MapBox(-179, 64, -171, 68)).Where(shape => shape.Country == "RU");
        Assert.Contains(shapes, shape => shape.Box.West < -179 && shape.Box.East > -171);
    }

    [Fact]
    public void Other_bytes_are_refused() =>
        Assert.Throws<InvalidDataException>(() => MapShapes.Read("nothing of the kind"u8));
}
