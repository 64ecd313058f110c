using System.Globalization;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>Reads places out of a table: a heading, then a row for each, parted by commas, semicolons or tabs (RFC 4180).</summary>
/// <remarks>
/// The heading tells the columns: name; lat or latitude or y; lon, lng, long, longitude or x; and where they are there id,
/// country, feature or type, population, and names or aliases, parted by semicolons or bars.
/// </remarks>
internal sealed class CsvPlaces
{
    private readonly IPlaceTarget _target;
    private readonly string _source;
    private readonly char _separator;
    private readonly int _name,
        _north,
        _east,
        _id,
        _country,
        _feature,
        _people,
        _names;
    private readonly int _columns;

    /// <summary>Takes the heading.</summary>
    /// <param name="heading">The first row.</param>
    /// <param name="source">What the file is called in identifiers.</param>
    /// <param name="target">Where the places go.</param>
    /// <exception cref="OutputException">It has no column for the name, or none for the point.</exception>
    public CsvPlaces(string heading, string source, IPlaceTarget target)
    {
        _target = target;
        _source = source;
        _separator =
            heading.Contains('\t', StringComparison.Ordinal) ? '\t'
            : heading.Count(c => c == ';') > heading.Count(c => c == ',') ? ';'
            : ',';
        var columns = Cells(heading).ConvertAll(cell => cell.Trim().ToLowerInvariant());
        _columns = columns.Count;
        int Column(params ReadOnlySpan<string> called)
        {
            foreach (var one in called)
            {
                if (columns.IndexOf(one) is >= 0 and var at)
                {
                    return at;
                }
            }

            return -1;
        }

        _name = Column("name", "place", "toponym", "title");
        _north = Column("lat", "latitude", "y");
        _east = Column("lon", "lng", "long", "longitude", "x");
        _id = Column("id", "pcode", "code", "geonameid");
        _country = Column("country", "country_code", "countrycode", "iso2", "cc");
        _feature = Column("feature", "type", "kind", "class");
        _people = Column("population", "pop");
        _names = Column("names", "aliases", "alternatenames", "alternate_names", "altnames");
        if (_name < 0 || _north < 0 || _east < 0)
        {
            throw new OutputException(
                OutputCodes.NoPlaces,
                $"{VisibleText.Of(source)} has no columns for name, lat and lon in its first row."
            );
        }
    }

    /// <summary>Whether a heading looks like one of places.</summary>
    public static bool Fits(string heading) =>
        heading.Contains("lat", StringComparison.OrdinalIgnoreCase)
        && heading.Contains("lon", StringComparison.OrdinalIgnoreCase)
            | heading.Contains("lng", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a row goes on in the next line: a quotation mark is still open.</summary>
    public static bool IsOpen(string row) => row.Count(c => c == '"') % 2 != 0;

    /// <summary>Reads a row.</summary>
    public void Read(string line, long row)
    {
        var cells = Cells(line);
        if (cells.Count != _columns)
        {
            _target.Refuse(row, $"it has {cells.Count} fields and not {_columns}");
            return;
        }

        var name = cells[_name].Trim();
        if (name.Length == 0)
        {
            _target.Refuse(row, "it has no name");
            return;
        }

        if (!PlaceRow.TryPoint(cells[_north], cells[_east], out var point))
        {
            _target.Refuse(row, "it has no latitude and longitude in degrees");
            return;
        }

        var key = _id >= 0 && cells[_id].Trim() is { Length: > 0 } id ? id : row.ToString(CultureInfo.InvariantCulture);
        _ = long.TryParse(
            Cell(cells, _people),
            NumberStyles.AllowThousands,
            CultureInfo.InvariantCulture,
            out var people
        );
        _target.Take(
            new GazetteerPlace(
                0,
                name,
                PlaceWords.FeatureOf(Cell(cells, _feature)),
                PlaceWords.CountryOf(Cell(cells, _country))
            )
            {
                Point = point,
                Population = people,
                Source = _source,
                Key = key,
                Names =
                [
                    .. Cell(cells, _names)
                        .Split([';', '|'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                        .Select(other => (other, NameKind.English)),
                ],
            }
        );
    }

    private static string Cell(List<string> cells, int column) => column < 0 ? "" : cells[column].Trim();

    private List<string> Cells(string row)
    {
        var cells = new List<string>();
        for (var i = 0; i <= row.Length; i++)
        {
            if (i < row.Length && row[i] == '"')
            {
                var cell = new System.Text.StringBuilder();
                for (i++; i < row.Length && (row[i] != '"' || i + 1 < row.Length && row[i + 1] == '"'); i++)
                {
                    i += row[i] == '"' ? 1 : 0;
                    cell.Append(row[i]);
                }

                cells.Add(cell.ToString());
                i = row.IndexOf(_separator, Math.Min(i, row.Length)) is >= 0 and var next ? next : row.Length;
                continue;
            }

            var end = row.IndexOf(_separator, i) is >= 0 and var at ? at : row.Length;
            cells.Add(row[i..end]);
            i = end;
        }

        return cells;
    }
}
