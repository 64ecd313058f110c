namespace Hearsay.Training;

/// <summary>Names in use in English that the dumps lack, out of <c>Data/names.txt</c>.</summary>
public sealed class KnownNames
{
    private readonly Dictionary<string, string[]> _names = new(StringComparer.Ordinal);

    /// <summary>Reads the list.</summary>
    public KnownNames()
    {
        using var reader = new StreamReader(typeof(KnownNames).Assembly.GetManifestResourceStream("names.txt")!);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                var fields = line.Split('\t');
                _names[fields[0]] = fields[1..];
            }
        }
    }

    /// <summary>The names of a country (<c>GB</c>), a region (<c>US.OH</c>) or a GeoNames number; none where it lists none.</summary>
    public IReadOnlyList<string> Of(string code) => _names.GetValueOrDefault(code) ?? [];
}
