using System.Globalization;
using Hearsay.Reading;

namespace Hearsay.Training;

/// <summary>Places of the news that the dumps of towns lack, out of <c>Data/sites.txt</c>.</summary>
public static class KnownSites
{
    private const int FirstName = 6;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<GazetteerPlace> All { get; } = [.. Read()];

    private static IEnumerable<GazetteerPlace> Read()
    {
        using var reader = new StreamReader(typeof(KnownSites).Assembly.GetManifestResourceStream("sites.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var fields = line.Split('\t');
            yield return new GazetteerPlace(0, fields[1], Enum.Parse<PlaceFeature>(fields[2]), fields[3])
            {
                Source = "hearsay",
                Key = fields[0],
                Point = (
                    double.Parse(fields[4], CultureInfo.InvariantCulture),
                    double.Parse(fields[5], CultureInfo.InvariantCulture)
                ),
                Names = [.. fields[FirstName..].Select(name => (name, NameKind.English))],
            };
        }
    }
}
