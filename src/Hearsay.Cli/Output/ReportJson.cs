using System.Text.Json;
using Hearsay.Intake;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>Writes a report with its reading: the contract's form, and beside it what the report is and its words.</summary>
internal static class ReportJson
{
    /// <summary>Writes one object.</summary>
    public static void Write(Utf8JsonWriter writer, ReadReport report) =>
        ReadingJson.Write(writer, report.Report.Id, report.Reading, more => WriteReport(more, report));

    // Without the words as taken out of a page or a PDF the extents would point at nothing.
    private static void WriteReport(Utf8JsonWriter writer, ReadReport report)
    {
        var (source, provenance) = (report.Report, report.Reading.Provenance);
        writer.WriteStartObject("report");
        Write(writer, "title", provenance.Title);
        Write(writer, "outlet", provenance.Outlet);
        Write(writer, "byline", source.Byline);
        Write(writer, "published", provenance.Published?.ToString());
        Write(writer, "address", source.Address);
        Write(writer, "language", source.Language);
        writer.WriteString("format", NameOf(source.Format));
        writer.WriteString("capture", source.Capture.Address);
        writer.WriteString("sha256", source.Capture.Sha256);
        writer.WriteStartArray("containers");
        for (var outer = source.Capture.Container; outer is not null; outer = outer.Outer)
        {
            writer.WriteStartObject();
            writer.WriteString("capture", outer.Address);
            writer.WriteString("sha256", outer.Sha256);
            writer.WriteString("path", outer.Path);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        WriteMetadata(writer, source);
        writer.WriteStartArray("warnings");
        foreach (var warning in source.Warnings)
        {
            writer.WriteStringValue(warning);
        }

        writer.WriteEndArray();
        WritePages(writer, report);
        writer.WriteString("text", source.Text);
        writer.WriteEndObject();
    }

    private static void WriteMetadata(Utf8JsonWriter writer, Report report)
    {
        writer.WriteStartArray("metadata");
        foreach (var statement in report.Statements)
        {
            Write(writer, statement);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("conflicts");
        foreach (var conflict in report.Conflicts)
        {
            writer.WriteStartArray();
            Write(writer, conflict.Used);
            Write(writer, conflict.Other);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, MetadataStatement statement)
    {
        writer.WriteStartObject();
        writer.WriteString("field", statement.Field);
        writer.WriteString("value", statement.Value);
        writer.WriteString("basis", statement.Basis);
        writer.WriteEndObject();
    }

    private static void WritePages(Utf8JsonWriter writer, ReadReport report)
    {
        if (report.Report.Format != ReportFormat.Pdf)
        {
            return;
        }

        var points = report.Reading.Text.CodePoints;
        writer.WriteStartArray("pages");
        foreach (var page in report.Report.Sources.Runs.Where(run => run.Page > 0).GroupBy(run => run.Page))
        {
            writer.WriteStartObject();
            writer.WriteNumber("page", page.Key);
            writer.WriteNumber("start", points.FromUtf16(page.Min(run => run.Start)));
            writer.WriteNumber("end", points.FromUtf16(page.Max(run => run.End)));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string NameOf(ReportFormat format) =>
        format switch
        {
            ReportFormat.Html => "html",
            ReportFormat.Pdf => "pdf",
            ReportFormat.JsonLines => "jsonl",
            ReportFormat.Docx => "docx",
            ReportFormat.Odt => "odt",
            ReportFormat.Email => "email",
            ReportFormat.Feed => "feed",
            ReportFormat.Csv => "csv",
            _ => "text",
        };

    private static void Write(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is null)
        {
            writer.WriteNull(name);
        }
        else
        {
            writer.WriteString(name, value);
        }
    }
}
