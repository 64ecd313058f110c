using System.Text;

namespace Hearsay.Pages;

/// <summary>The outlines of the world's countries (Natural Earth, 1:50 million, public domain), to a hundredth of a degree.</summary>
/// <remarks>
/// Borders are Natural Earth's: they show who holds a territory in fact, and take no side. Safe to share between threads.
/// </remarks>
public sealed class MapShapes
{
    private const double Steps = 100;
    private const double NearPole = 89.9;
    private static readonly Lazy<MapShapes> Shared = new(ReadEmbedded);

    private readonly MapShape[] _shapes;

    private MapShapes(MapShape[] shapes) => _shapes = shapes;

    /// <summary>The shapes that come with Hearsay; decoded when they are first asked for, in a few milliseconds.</summary>
    public static MapShapes Embedded => Shared.Value;

    /// <summary>Every piece of every country.</summary>
    public IReadOnlyList<MapShape> All => _shapes;

    /// <summary>The pieces that touch a box by their own boxes, in the order of the file; not cut at its edges.</summary>
    /// <remarks>
    /// A piece that lies on both sides of the 180th meridian is given in the box's own degrees, so that it can be drawn.
    /// </remarks>
    public IEnumerable<MapShape> Touching(MapBox box)
    {
        foreach (var shape in _shapes)
        {
            for (var turn = -360; turn <= 360; turn += 360)
            {
                if (shape.Box.Turned(turn).Touches(box))
                {
                    yield return shape.Turned(turn);
                }
            }
        }
    }

    /// <summary>Reads a file that <c>training shapes</c> has compiled.</summary>
    /// <exception cref="InvalidDataException">It is none.</exception>
    public static MapShapes Read(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("HSM1"u8))
        {
            throw new InvalidDataException("These are no compiled shapes, or those of another version.");
        }

        var reader = new ShapeBytes(bytes[4..]);
        var pieces = new List<(string? Country, string Name, int[][] Rings)>();
        for (var countries = reader.Number(); countries > 0; countries--)
        {
            var code = Encoding.ASCII.GetString(reader.Take(2));
            var name = Encoding.UTF8.GetString(reader.Take(reader.Number()));
            for (var polygons = reader.Number(); polygons > 0; polygons--)
            {
                pieces.Add((code == "  " ? null : code, name, Rings(ref reader)));
            }
        }

        var arcs = new MapPoint[reader.Number()][];
        for (var i = 0; i < arcs.Length; i++)
        {
            arcs[i] = Arc(ref reader);
        }

        return new MapShapes([
            .. pieces.Select(piece => Join(piece.Country, piece.Name, piece.Rings, arcs)).OfType<MapShape>(),
        ]);
    }

    private static int[][] Rings(ref ShapeBytes reader)
    {
        var rings = new int[reader.Number()][];
        foreach (ref var ring in rings.AsSpan())
        {
            ring = new int[reader.Number()];
            foreach (ref var arc in ring.AsSpan())
            {
                arc = reader.Signed();
            }
        }

        return rings;
    }

    private static MapPoint[] Arc(ref ShapeBytes reader)
    {
        var points = new MapPoint[reader.Number()];
        int x = 0,
            y = 0;
        foreach (ref var point in points.AsSpan())
        {
            x += reader.Signed();
            y += reader.Signed();
            point = new MapPoint(x / Steps, y / Steps);
        }

        return points;
    }

    private static MapShape? Join(string? country, string name, int[][] rings, MapPoint[][] arcs)
    {
        var outlines = Array.FindAll(Array.ConvertAll(rings, ring => Join(ring, arcs)), ring => ring.Length > 0);
        if (outlines.Length == 0)
        {
            return null;
        }

        double west = double.MaxValue,
            south = double.MaxValue,
            east = double.MinValue,
            north = double.MinValue;
        foreach (var (longitude, latitude) in outlines[0])
        {
            (west, east) = (Math.Min(west, longitude), Math.Max(east, longitude));
            (south, north) = (Math.Min(south, latitude), Math.Max(north, latitude));
        }

        return new MapShape(country, name, new MapBox(west, south, east, north), outlines);
    }

    // An arc whose number is negative is ~n, walked backwards; where two arcs meet, their common point is kept once. A ring
    // that crosses the 180th meridian runs on past it. Antarctica goes all around the pole: its line along the pole is
    // left out, and it is closed along the map's edge. An island that comes down to less than three points is left out.
    private static MapPoint[] Join(int[] ring, MapPoint[][] arcs)
    {
        var points = new List<MapPoint>();
        foreach (var number in ring)
        {
            var arc = arcs[number >= 0 ? number : ~number];
            for (var i = ring[0] == number ? 0 : 1; i < arc.Length; i++)
            {
                var (longitude, latitude) = number >= 0 ? arc[i] : arc[arc.Length - 1 - i];
                if (Math.Abs(latitude) > NearPole)
                {
                    continue;
                }

                var turns = points.Count == 0 ? 0 : Math.Round((points[^1].Longitude - longitude) / 360);
                points.Add(new MapPoint(Math.Round(longitude + 360 * turns, 2), latitude));
            }
        }

        if (points.Count < 4)
        {
            return [];
        }

        if (points[^1] != points[0])
        {
            var pole = Math.CopySign(90, points[0].Latitude);
            points.Add(new MapPoint(points[^1].Longitude, pole));
            points.Add(new MapPoint(points[0].Longitude, pole));
            points.Add(points[0]);
        }

        return [.. points];
    }

    private static MapShapes ReadEmbedded()
    {
        using var stream = typeof(MapShapes).Assembly.GetManifestResourceStream("map/shapes.bin")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return Read(bytes);
    }
}
