namespace Hearsay.Bench.Holders;

/// <summary>A source whose holder somebody decided on, as bench/holders/polnear-dev.tsv has it.</summary>
/// <param name="Document">The article.</param>
/// <param name="Part">dev or held-out.</param>
/// <param name="Class">pronoun, noun or name.</param>
/// <param name="Source">Where the source stands, in code points; end exclusive.</param>
/// <param name="Holders">What counts as right: extents, "+" and an extent, "author", "unknown".</param>
internal sealed record HolderGold(
    string Document,
    string Part,
    string Class,
    (int Start, int End)[] Source,
    string[] Holders
)
{
    public static List<HolderGold> Load(string file)
    {
        var rows = new List<HolderGold>();
        foreach (var line in File.ReadLines(file))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var fields = line.Split('\t');
                rows.Add(new HolderGold(fields[0], fields[1], fields[2], Extents(fields[3]), fields[4].Split(' ')));
            }
        }

        return rows;
    }

    public static (int Start, int End) Extent(string field)
    {
        var ends = field.TrimStart('+').Split('-');
        return (
            int.Parse(ends[0], System.Globalization.CultureInfo.InvariantCulture),
            int.Parse(ends[1], System.Globalization.CultureInfo.InvariantCulture)
        );
    }

    private static (int Start, int End)[] Extents(string field) => [.. field.Split(' ').Select(Extent)];
}
