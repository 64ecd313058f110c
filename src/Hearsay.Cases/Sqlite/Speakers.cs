using Hearsay.Language;

namespace Hearsay.Cases;

/// <summary>Says who says what stands at a place of a report: the innermost claim around it.</summary>
internal sealed class Speakers
{
    private readonly List<(Extent Extent, ItemAddress Claim, string? Holder)> _contents;

    public Speakers(SqliteSession session, long report, bool inTitle) =>
        _contents = session.Query(
            "SELECT s.start, s.\"end\", c.number, h.name FROM reports p JOIN claims c ON c.reading = p.reading "
                + "JOIN claim_passages l ON l.claim = c.id AND l.role = 'content' JOIN passages s ON s.id = l.passage "
                + "LEFT JOIN holders h ON h.id = c.holder WHERE p.id = ?1 AND c.part = ?2",
            row =>
                (
                    new Extent(row.GetInt32(0), row.GetInt32(1)),
                    new ItemAddress(report, ItemKind.Claim, row.GetInt32(2)),
                    row.Text(3)
                ),
            report,
            inTitle ? 1 : 0
        );

    /// <summary>The claim around a passage, and its holder; null for the report's own words.</summary>
    public (ItemAddress? Claim, string? Holder) Of(Extent passage)
    {
        (Extent Extent, ItemAddress Claim, string? Holder)? innermost = null;
        foreach (var content in _contents)
        {
            if (content.Extent.Contains(passage) && !(innermost?.Extent.Length <= content.Extent.Length))
            {
                innermost = content;
            }
        }

        return (innermost?.Claim, innermost?.Holder);
    }
}
