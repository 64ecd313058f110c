namespace Hearsay.Intake;

/// <summary>An incident as Atlos exports it: what people wrote down of it, and the addresses of its sources.</summary>
/// <remarks>The date in it is that of what happened, so it is no publication time; when the row was written is one.</remarks>
internal static class AtlosRow
{
    public static Extraction Read(TableRow row) =>
        row["description", "title", "more_info"] is not { } text
            ? new Extraction(TableErrors.NoText(row.Id, row.Line, "the column description"))
            : row.Report(
                text,
                row.State("title", "slug"),
                row.State("outlet", "project"),
                row.State("published", "inserted_at"),
                row.State("modified", "updated_at"),
                row.Sources()
            );
}
