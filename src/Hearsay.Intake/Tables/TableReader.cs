namespace Hearsay.Intake;

/// <summary>Takes the reports out of a table, one a row.</summary>
internal static class TableReader
{
    public static IEnumerable<Part> Read(Content content, ContainerContext context)
    {
        var capture = content.ToCapture(context.Options);
        var decoded = TextDecoder.Decode(
            capture.Bytes.Span,
            CharsetLabel.FromContentType(capture.ContentType),
            context.Options with
            {
                MaxTextBytes = context.Options.MaxBytes,
            },
            content.Name
        );
        var head = decoded.Text[..Math.Max(0, decoded.Text.AsSpan().IndexOfAny('\r', '\n'))];
        var rows = new CsvRows(decoded.Text, CsvRows.SeparatorOf(head));
        var names = TableSniffer.NamesOf(head);
        var kind = TableSniffer.KindOf(names);
        rows.Read();
        for (var number = 1; rows.Read() is { } cells; number++)
        {
            if (cells.Count == 1 && cells[0].Length == 0)
            {
                continue;
            }

            var row = new TableRow(names, cells, rows.Line, $"{content.Address}#{IntakeErrors.Plain(number)}");
            if (rows.IsDamaged)
            {
                yield return Part.Of(TableErrors.Unclosed(row.Id, rows.Line));
                continue;
            }

            var made = Make(kind, row);
            yield return made.TryGet(out var report, out var failure)
                ? Part.Of(
                    ReportMetadata.Complete(
                        report with
                        {
                            Capture = capture,
                            Warnings = [.. decoded.Warnings, .. report.Warnings],
                        },
                        content.Statements
                    )
                )
                : Part.Of(failure);
        }
    }

    private static Extraction Make(TableKind kind, TableRow row) =>
        kind switch
        {
            TableKind.Atlos => AtlosRow.Read(row),
            TableKind.AutoArchiver => ArchiverRow.Read(row),
            TableKind.ArchiverSheet => ArchiverSheetRow.Read(row),
            _ => ReportRow.Read(row),
        };
}
