using Hearsay.Pages.Drawing;
using Hearsay.Pages.Marking;

namespace Hearsay.Pages.Map;

/// <summary>Everything on one map, with its place on the drawing.</summary>
/// <param name="View">What the map shows.</param>
/// <param name="Land">The outlines of all countries, as the data of a path in tenths of a user unit.</param>
/// <param name="Named">The outlines of the countries that the report names, likewise.</param>
/// <param name="Markers">The places that are points, the most often named first.</param>
/// <param name="Names">The names of countries for which there was room.</param>
/// <param name="Closer">The stretch that another map shows closer, and that has no labels here; null for none.</param>
public sealed record MapDrawing(
    MapView View,
    string Land,
    string Named,
    IReadOnlyList<PlacedMarker> Markers,
    IReadOnlyList<PlacedName> Names,
    MapFrame? Closer
)
{
    /// <summary>The size of the labels, in user units.</summary>
    public const double LabelSize = 13;

    /// <summary>The size of the names of countries, in user units.</summary>
    public const double NameSize = 12;

    // A country of which less than this is in view, in square user units, gets no name unless the report names it.
    private const double LeastArea = 5000;

    /// <summary>Draws the markers that a view shows.</summary>
    /// <param name="view">What the map shows.</param>
    /// <param name="markers">The places.</param>
    /// <param name="shapes">The outlines of countries.</param>
    /// <param name="closer">What another map shows closer; null for nothing.</param>
    public static MapDrawing Create(
        MapView view,
        IReadOnlyList<MapMarker> markers,
        MapShapes shapes,
        MapView? closer = null
    )
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(markers);
        ArgumentNullException.ThrowIfNull(shapes);
        // On a map of the world much of an outline is finer than it can show.
        var detail = view.Scale < 20 ? 1.5 : .7;
        var countries = markers
            .Where(marker => marker is { IsCountry: true, IsDecided: true, Place.Country.Length: > 0 })
            .GroupBy(marker => marker.Place.Country)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var seen = shapes.All.Where(shape =>
            Enumerable.Range(-1, 3).Any(i => LandOutline.Touches(view, shape.Box, i * 360))
        );
        var inView = seen.ToList();
        var placer = new LabelPlacer(MapView.Width, view.Height);
        TakeFurniture(placer, view);
        var frame = closer is null ? (MapFrame?)null : MapFrame.Of(view, closer);
        if (frame is { } taken)
        {
            placer.Take(taken.X, taken.Y, taken.X + taken.Width, taken.Y + taken.Height);
        }

        return new MapDrawing(
            view,
            LandOutline.Write(view, inView, detail),
            LandOutline.Write(view, inView.Where(shape => countries.ContainsKey(shape.Country ?? "")), detail),
            PlaceMarkers(view, markers, placer, frame),
            PlaceNames(view, inView, countries, placer),
            frame
        );
    }

    private static List<PlacedMarker> PlaceMarkers(
        MapView view,
        IReadOnlyList<MapMarker> markers,
        LabelPlacer placer,
        MapFrame? closer
    )
    {
        var shown = markers
            .Where(marker => !(marker is { IsCountry: true, IsDecided: true }) && view.Shows(marker.Point))
            .Select(marker => (Marker: marker, At: view.Place(marker.Point)))
            .ToList();
        foreach (var (_, (x, y)) in shown)
        {
            placer.Take(x - 5, y - 5, x + 5, y + 5);
        }

        return shown.ConvertAll(entry =>
        {
            var name = Svg.Cut(SafeText.Show(entry.Marker.Label), 26);
            var label = entry.Marker.IsDecided ? name : name + "?";
            var at =
                closer is { } frame && frame.Contains(entry.At.X, entry.At.Y)
                    ? null
                    : placer.Beside(entry.At.X, entry.At.Y, label, LabelSize);
            return new PlacedMarker(entry.Marker, entry.At.X, entry.At.Y, label, at);
        });
    }

    private static List<PlacedName> PlaceNames(
        MapView view,
        List<MapShape> shapes,
        Dictionary<string, MapMarker> named,
        LabelPlacer placer
    )
    {
        var names = new List<PlacedName>();
        var rooms = shapes
            .Select(shape => (Shape: shape, Room: CountryRoom.Find(view, shape)))
            .Where(entry => entry.Room.Area > 0)
            .GroupBy(entry => entry.Shape.Name, StringComparer.Ordinal)
            .Select(group => group.MaxBy(entry => entry.Room.Area))
            .OrderByDescending(entry => named.ContainsKey(entry.Shape.Country ?? ""))
            .ThenByDescending(entry => entry.Room.Area)
            .ThenBy(entry => entry.Shape.Name, StringComparer.Ordinal);
        foreach (var (shape, room) in rooms)
        {
            var marker = named.GetValueOrDefault(shape.Country ?? "");
            if (
                (marker is not null || room.Area >= LeastArea)
                && placer.At(room.X, room.Y, shape.Name, NameSize) is { } at
            )
            {
                names.Add(new PlacedName(shape.Name, at.X, at.Y, marker));
            }
        }

        return names;
    }

    // The scale bar, and the edge where the degrees stand.
    private static void TakeFurniture(LabelPlacer placer, MapView view)
    {
        placer.Take(0, view.Height - 44, 260, view.Height);
        placer.Take(0, 0, MapView.Width, 16);
        placer.Take(MapView.Width - 46, 0, MapView.Width, view.Height);
    }
}
