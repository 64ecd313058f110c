using System.Globalization;
using Hearsay.Reading;
using Hearsay.Testing;

namespace Hearsay.Training;

/// <summary>How many spellings lead to their place: with the gazetteer as it is, and where it does not have the spelling.</summary>
/// <param name="Count">Spellings there are.</param>
/// <param name="First">Those whose place comes first.</param>
/// <param name="Among">Those whose place is among those found.</param>
/// <param name="Misses">What else came first, or nothing.</param>
public sealed record SpellingScore(int Count, int First, int Among, IReadOnlyList<string> Misses)
{
    /// <summary>The rows of a file under <c>specs/spellings</c>: the spelling and GeoNames' number.</summary>
    public static IReadOnlyList<(string Script, string Spelling, int Id)> Rows(string name) =>
        [
            .. File.ReadLines(Path.Combine(RepositoryRoot.Path, "specs", "spellings", name))
                .Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => line.Split('\t'))
                .Select(row => (row[0], row[1], int.Parse(row[2], CultureInfo.InvariantCulture))),
        ];

    /// <summary>Looks the spellings up.</summary>
    public static SpellingScore Of(Gazetteer gazetteer, IReadOnlyList<(string Script, string Spelling, int Id)> rows)
    {
        ArgumentNullException.ThrowIfNull(gazetteer);
        ArgumentNullException.ThrowIfNull(rows);
        int first = 0,
            among = 0;
        var misses = new List<string>();
        foreach (var (_, spelling, id) in rows)
        {
            // A region or a country of the name of its town is not asked for.
            var found = gazetteer.Search(spelling).Where(entry => entry.Feature > PlaceFeature.District).ToList();
            first += found.Count > 0 && found[0].GeoNamesId == id ? 1 : 0;
            among += found.Exists(entry => entry.GeoNamesId == id) ? 1 : 0;
            if (found.Count == 0 || found[0].GeoNamesId != id)
            {
                misses.Add($"{spelling} ({id}): {(found.Count == 0 ? "nothing" : found[0].ToString())}");
            }
        }

        return new SpellingScore(rows.Count, first, among, misses);
    }

    /// <summary>The gazetteer that comes with Hearsay, without the spellings that are asked for.</summary>
    public static Gazetteer Without(IReadOnlyList<(string Script, string Spelling, int Id)> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var left = rows.Select(row => (row.Id, Plain(row.Spelling))).ToHashSet();
        using var file = new MemoryStream();
        var writer = new GazetteerWriter(file);
        var places = Gazetteer.Embedded;
        for (var i = 0; i < places.Count; i++)
        {
            writer.Add(places[i]);
        }

        foreach (var (index, name, kind) in places.Names())
        {
            if (kind < NameKind.Sound && !(places[index].GeoNamesId is { } id && left.Contains((id, Plain(name)))))
            {
                writer.AddName(index, name, kind);
            }
        }

        writer.Finish();
        return Gazetteer.Open(file.ToArray());
    }

    private static string Plain(string name) =>
        string.Concat(name.Normalize(System.Text.NormalizationForm.FormKD).Where(char.IsLetterOrDigit))
            .ToLowerInvariant();
}
