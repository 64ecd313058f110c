namespace Hearsay.Training;

/// <summary>Reads GeoNames' dumps: lines of fields parted by tabs.</summary>
public static class GeoNamesFile
{
    /// <summary>The rows of a file, comments and blank lines left out.</summary>
    /// <param name="path">The file, UTF-8.</param>
    /// <param name="fields">How many fields a row has at least.</param>
    /// <exception cref="InvalidDataException">A row is too short.</exception>
    public static IEnumerable<string[]> Rows(string path, int fields)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            var row = line.Split('\t');
            if (row.Length < fields)
            {
                throw new InvalidDataException(
                    $"{Path.GetFileName(path)}:{number} has {row.Length} fields, not {fields}."
                );
            }

            yield return row;
        }
    }
}
