namespace Hearsay.Intake;

/// <summary>A row of a table, and what it makes of its cells.</summary>
/// <param name="names">The names of the columns, in lower case.</param>
/// <param name="cells">The cells; those that are missing are empty.</param>
/// <param name="line">The line on which it begins, from 1.</param>
/// <param name="id">What to call its report.</param>
internal sealed class TableRow(IReadOnlyList<string> names, IReadOnlyList<string> cells, long line, string id)
{
    /// <summary>What to call its report.</summary>
    public string Id => id;

    /// <summary>The line on which it begins, from 1.</summary>
    public long Line => line;

    /// <summary>The first of these columns that is filled in; null where none is.</summary>
    public string? this[params ReadOnlySpan<string> columns]
    {
        get
        {
            foreach (var column in columns)
            {
                for (var i = 0; i < names.Count && i < cells.Count; i++)
                {
                    if (names[i] == column && !string.IsNullOrWhiteSpace(cells[i]))
                    {
                        return cells[i].Trim();
                    }
                }
            }

            return null;
        }
    }

    /// <summary>The addresses in the columns <c>source_1</c> to <c>source_n</c>, in order.</summary>
    public IEnumerable<MetadataStatement> Sources()
    {
        for (var i = 0; i < names.Count && i < cells.Count; i++)
        {
            if (names[i].StartsWith("source_", StringComparison.Ordinal) && AddressList.IsAddress(cells[i].Trim()))
            {
                yield return new MetadataStatement("source", cells[i].Trim(), "column " + names[i]);
            }
        }
    }

    /// <summary>A statement from the first of these columns that is filled in.</summary>
    public IEnumerable<MetadataStatement> State(string field, params string[] columns)
    {
        foreach (var column in columns)
        {
            if (PageMetadata.Clean(this[column]) is { } value)
            {
                if (field is "published" or "modified" && StatedTime.TryParse(value, out var time))
                {
                    value = time.ToString();
                }
                else if (field is "published" or "modified")
                {
                    continue;
                }

                yield return new MetadataStatement(field, value, "column " + column);
                yield break;
            }
        }
    }

    /// <summary>The report of the row.</summary>
    public Extraction Report(string text, params IEnumerable<MetadataStatement>[] statements)
    {
        List<MetadataStatement> all = [.. statements.SelectMany(each => each)];
        var sources = all.Count(one => one.Field == "source");
        return new Extraction(
            new Report
            {
                Capture = Nothing,
                Id = id,
                Text = text,
                Format = ReportFormat.Csv,
                Sources = new SourceMap([new SourceRun(0, text.Length, 0, null)]),
                Statements = all,
                Warnings =
                    sources == 0
                        ? []
                        :
                        [
                            $"The row names {IntakeErrors.Number(sources)} {(sources == 1 ? "source" : "sources")}, not fetched: {string.Join(", ", all.Where(one => one.Field == "source").Select(one => one.Value).Take(5))}.",
                        ],
            }
        );
    }

    private static Capture Nothing { get; } = new(default, "-");
}
