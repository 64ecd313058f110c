using Hearsay.Language;

namespace Hearsay.Cases;

/// <summary>Writes the passages of a report, each once, and says which row each is.</summary>
internal sealed class PassageWriter(SqliteSession session, long report)
{
    private readonly Dictionary<(int Part, Extent Extent), long> _rows = [];

    /// <summary>Takes note of the passages that earlier readings have written.</summary>
    public void Load()
    {
        var rows = session.Query(
            "SELECT part, start, \"end\", id FROM passages WHERE report = ?1",
            row => (row.GetInt32(0), new Extent(row.GetInt32(1), row.GetInt32(2)), row.GetInt64(3)),
            report
        );
        foreach (var (part, extent, id) in rows)
        {
            _rows[(part, extent)] = id;
        }
    }

    /// <summary>The row of a passage.</summary>
    /// <param name="part">0 for the text, 1 for the title.</param>
    /// <param name="text">The text or the title.</param>
    /// <param name="extent">Where it is, in UTF-16 code units.</param>
    public long Write(int part, AnnotatedText text, Extent extent)
    {
        var points = text.CodePoints.FromUtf16(extent);
        if (!_rows.TryGetValue((part, points), out var row))
        {
            row = session.Insert(
                "INSERT INTO passages (report, part, start, \"end\", words) VALUES (?1, ?2, ?3, ?4, ?5)",
                report,
                part,
                points.Start,
                points.End,
                extent.In(text.Text).ToString()
            );
            _rows.Add((part, points), row);
        }

        return row;
    }
}
