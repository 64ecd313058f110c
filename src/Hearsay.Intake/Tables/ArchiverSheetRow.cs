namespace Hearsay.Intake;

/// <summary>A row of the sheet that Auto Archiver fills in, with the column names that it looks for by default.</summary>
internal static class ArchiverSheetRow
{
    public static Extraction Read(TableRow row) =>
        row["text content", "upload title"] is not { } text
            ? new Extraction(TableErrors.NoText(row.Id, row.Line, "the columns Text content and Upload title"))
            : row.Report(
                text,
                row["text content"] is null ? [] : row.State("title", "upload title"),
                row.State("published", "upload timestamp"),
                row.State("address", "link", "url"),
                row.State("archived", "archive location")
            );
}
