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
            Assert.All(ring, point => Assert.InRange(Math.Abs(point.Longitude), 0, 180));
            Assert.All(ring, point => Assert.InRange(Math.Abs(point.Latitude), 0, 90));
        }
    }

    [Fact]
    public void Other_bytes_are_refused() =>
        Assert.Throws<InvalidDataException>(() => MapShapes.Read("nothing of the kind"u8));
}
