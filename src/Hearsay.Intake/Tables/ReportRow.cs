namespace Hearsay.Intake;

/// <summary>A row whose columns are named as the fields of JSON Lines.</summary>
internal static class ReportRow
{
    public static Extraction Read(TableRow row) =>
        row["text"] is not { } text
            ? new Extraction(TableErrors.NoText(row.Id, row.Line, "the column text"))
            : row.Report(
                text,
                row.State("title", "title"),
                row.State("outlet", "outlet"),
                row.State("byline", "byline", "author"),
                row.State("published", "published", "date"),
                row.State("address", "url", "address"),
                row.State("language", "language")
            );
}
