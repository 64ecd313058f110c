namespace Hearsay.Intake;

/// <summary>Takes the reports out of a table, one a row.</summary>
internal static class TableReader
{
    public static IEnumerable<Part> Read(Content content, ContainerContext context)
    {
        var capture = content.ToCapture(context.Options);
        var decoded = Decode(capture, context.Options, content.Name);
        var (rows, names) = Open(decoded.Text);
        var kind = TableSniffer.KindOf(names);
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

    /// <summary>The addresses in the columns <c>source_1</c> to <c>source_n</c>, in the order of the rows.</summary>
    public static IEnumerable<string> Sources(Capture capture, ExtractionOptions options, string name)
    {
        var (rows, names) = Open(Decode(capture, options, name).Text);
        while (rows.Read() is { } cells)
        {
            foreach (var source in new TableRow(names, cells, rows.Line, name).Sources())
            {
                yield return source.Value;
            }
        }
    }

    private static DecodedText Decode(Capture capture, ExtractionOptions options, string name) =>
        TextDecoder.Decode(
            capture.Bytes.Span,
            CharsetLabel.FromContentType(capture.ContentType),
            options with
            {
                MaxTextBytes = options.MaxBytes,
            },
            name
        );

    // The rows behind the names of the columns, and those names.
    private static (CsvRows Rows, List<string> Names) Open(string text)
    {
        var head = text[..Math.Max(0, text.AsSpan().IndexOfAny('\r', '\n'))];
        var rows = new CsvRows(text, CsvRows.SeparatorOf(head));
        rows.Read();
        return (rows, TableSniffer.NamesOf(head));
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
