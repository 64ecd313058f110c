using System.Globalization;
using System.Text;

namespace Hearsay.Training;

/// <summary>Compiles the outlines of countries for the map.</summary>
/// <remarks>
/// "HSM1"; the countries, each with its code (two bytes, blank where it has none), its name and its polygons as numbers of
/// arcs; then the arcs, as steps of hundredths of a degree. All numbers are variable-length, signed ones zigzag. Borders
/// that two countries share are kept once, so they cannot come apart by rounding.
/// </remarks>
public static class ShapesVerb
{
    /// <summary>Steps to a degree; on the map that is about a kilometre, as fine as the source's scale of 1:50 million.</summary>
    private const double Steps = 100;

    /// <summary>Runs it.</summary>
    /// <returns>The exit status.</returns>
    public static int Run(Options options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var codes = GeoNamesFile
            .Rows(options.Needed("countries"), 17)
            .ToDictionary(row => int.Parse(row[2], CultureInfo.InvariantCulture), row => (Code: row[0], Name: row[4]));
        var file = TopoJson.Read(options.Needed("world"));
        using var output = new MemoryStream();
        output.Write("HSM1"u8);
        var shapes = file.Shapes("countries").ToList();
        Write(output, (uint)shapes.Count);
        foreach (var shape in shapes)
        {
            var (code, name) =
                shape.Id.Length > 0
                && codes.TryGetValue(int.Parse(shape.Id, CultureInfo.InvariantCulture), out var known)
                    ? known
                    : (shape.Name == "Kosovo" ? "XK" : "  ", shape.Name);
            output.Write(Encoding.ASCII.GetBytes(code));
            var bytes = Encoding.UTF8.GetBytes(name);
            Write(output, (uint)bytes.Length);
            output.Write(bytes);
            Write(output, (uint)shape.Polygons.Length);
            foreach (var polygon in shape.Polygons)
            {
                Write(output, (uint)polygon.Length);
                foreach (var ring in polygon)
                {
                    Write(output, (uint)ring.Length);
                    foreach (var arc in ring)
                    {
                        WriteSigned(output, arc);
                    }
                }
            }
        }

        Write(output, (uint)file.Arcs.Count);
        foreach (var arc in file.Arcs)
        {
            WriteArc(output, arc);
        }

        File.WriteAllBytes(options.Needed("out"), output.ToArray());
        Console.WriteLine($"{shapes.Count} countries, {file.Arcs.Count} arcs, {output.Length} bytes");
        return 0;
    }

    private static void WriteArc(MemoryStream output, (double X, double Y)[] arc)
    {
        var points = new List<(int X, int Y)>();
        foreach (var (x, y) in arc)
        {
            var point = ((int)Math.Round(x * Steps), (int)Math.Round(y * Steps));
            if (points.Count == 0 || points[^1] != point)
            {
                points.Add(point);
            }
        }

        Write(output, (uint)points.Count);
        var (lastX, lastY) = (0, 0);
        foreach (var (x, y) in points)
        {
            WriteSigned(output, x - lastX);
            WriteSigned(output, y - lastY);
            (lastX, lastY) = (x, y);
        }
    }

    private static void WriteSigned(MemoryStream output, int value) =>
        Write(output, (uint)((value << 1) ^ (value >> 31)));

    private static void Write(MemoryStream output, uint value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            output.WriteByte((byte)(value | 0x80));
        }

        output.WriteByte((byte)value);
    }
}
