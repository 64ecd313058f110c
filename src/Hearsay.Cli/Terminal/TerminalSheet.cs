using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Draws what was read out of a report for a terminal: what does not add up first, then who says what.</summary>
internal static class TerminalSheet
{
    private const int Margin = 5;

    /// <summary>The sheet of a report, with line feeds, ending in one.</summary>
    public static string Draw(ReadReport report, SheetLook look)
    {
        using var canvas = new SheetCanvas(look);
        DrawHead(canvas, report);
        var parts = report.Reading.Title is { } title
            ? new[] { new SheetPart(report, title, "title "), new SheetPart(report, report.Reading, "") }
            : [new SheetPart(report, report.Reading, "")];
        FindingLines.Draw(canvas, Margin, parts);
        ClaimLines.Draw(canvas, Margin, parts);
        FigureLines.Draw(canvas, Margin, parts);
        OutlookLines.Draw(canvas, Margin, parts);
        TimeLines.Draw(canvas, Margin, parts);
        PlaceLines.Draw(canvas, Margin, parts);
        return canvas.Finish();
    }

    private static void DrawHead(SheetCanvas canvas, ReadReport report)
    {
        var provenance = report.Reading.Provenance;
        canvas.Heading(canvas.Cut(VisibleText.Of(report.Report.Id), 4, 1), SheetStyles.Strong);
        if (provenance.Title is { } title)
        {
            canvas.Line(0, new Paragraph(canvas.Cut(VisibleText.Of(title), 0, 2), SheetStyles.Strong));
        }

        string[] facts =
        [
            provenance.Outlet is { } outlet ? VisibleText.Of(outlet) : "outlet unknown",
            report.Report.Byline is { } byline ? VisibleText.Of(byline) : "",
            provenance.Published is { } published ? $"published {published}" : "publication time unknown",
            $"{report.Reading.Text.TokenCount:N0} words and marks",
        ];
        canvas.Line(0, new Paragraph(string.Join(" · ", facts.Where(fact => fact.Length > 0)), SheetStyles.Quiet));
        if (report.Report.Capture.Container is { } container)
        {
            var place = $"taken out of {VisibleText.Of(container.Address)}, {VisibleText.Of(container.Path)}";
            canvas.Line(0, new Paragraph(place, SheetStyles.Quiet));
        }

        foreach (var warning in report.Report.Warnings)
        {
            canvas.Line(0, new Paragraph("Warning: " + VisibleText.Of(warning), SheetStyles.Doubt));
        }
    }
}
