using System.Text.Json;

namespace Hearsay.Training;

/// <summary>A quantised TopoJSON file: arcs, and shapes that are put together out of them.</summary>
public sealed class TopoJson
{
    private readonly JsonElement _objects;

    private TopoJson(JsonElement root)
    {
        _objects = root.GetProperty("objects");
        var transform = root.GetProperty("transform");
        var (scaleX, scaleY) = Pair(transform.GetProperty("scale"));
        var (moveX, moveY) = Pair(transform.GetProperty("translate"));
        Arcs =
        [
            .. root.GetProperty("arcs")
                .EnumerateArray()
                .Select(arc =>
                {
                    double x = 0,
                        y = 0;
                    return arc.EnumerateArray()
                        .Select(Pair)
                        .Select(step => ((x += step.X) * scaleX + moveX, (y += step.Y) * scaleY + moveY))
                        .ToArray();
                }),
        ];
    }

    /// <summary>The arcs, each a row of points: degrees east, degrees north.</summary>
    public IReadOnlyList<(double X, double Y)[]> Arcs { get; }

    /// <summary>Reads a file.</summary>
    public static TopoJson Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return new TopoJson(document.RootElement.Clone());
    }

    /// <summary>The shapes of one of the file's objects, in order.</summary>
    public IEnumerable<TopoShape> Shapes(string name)
    {
        foreach (var geometry in _objects.GetProperty(name).GetProperty("geometries").EnumerateArray())
        {
            var kind = geometry.GetProperty("type").GetString();
            if (kind is not ("Polygon" or "MultiPolygon"))
            {
                continue;
            }

            var arcs = geometry.GetProperty("arcs");
            yield return new TopoShape(
                geometry.TryGetProperty("id", out var id) ? id.ToString() : "",
                geometry.TryGetProperty("properties", out var properties)
                && properties.TryGetProperty("name", out var n)
                    ? n.GetString() ?? ""
                    : "",
                kind == "Polygon" ? [Rings(arcs)] : [.. arcs.EnumerateArray().Select(Rings)]
            );
        }
    }

    /// <summary>
    /// A ring's points: an arc whose number is negative is ~n, walked backwards. A ring that crosses the 180th meridian runs
    /// on past 180 degrees.
    /// </summary>
    public List<(double X, double Y)> Points(IReadOnlyList<int> ring)
    {
        ArgumentNullException.ThrowIfNull(ring);
        var points = new List<(double X, double Y)>();
        foreach (var arc in ring)
        {
            IEnumerable<(double X, double Y)> part = arc >= 0 ? Arcs[arc] : Arcs[~arc].Reverse();
            foreach (var (x, y) in points.Count > 0 ? part.Skip(1) : part)
            {
                if (Math.Abs(y) > 89.9)
                {
                    continue;
                }

                points.Add((points.Count > 0 ? x + Math.Round((points[^1].X - x) / 360) * 360 : x, y));
            }
        }

        return points;
    }

    private static int[][] Rings(JsonElement polygon) =>
        [.. polygon.EnumerateArray().Select(ring => ring.EnumerateArray().Select(arc => arc.GetInt32()).ToArray())];

    private static (double X, double Y) Pair(JsonElement pair) => (pair[0].GetDouble(), pair[1].GetDouble());
}
