using System.Globalization;
using System.Text;
using System.Text.Json;
using Hearsay.Cases;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Prints what the verbs of cases have to say.</summary>
internal static class CaseOutput
{
    private static readonly JsonWriterOptions Options = FilterLine.JsonOptions with { Indented = true, NewLine = "\n" };

    /// <summary>Prints one JSON value, indented, with a line feed behind it.</summary>
    public static void Json(Surroundings surroundings, Action<Utf8JsonWriter> write)
    {
        var buffer = new ByteBuffer();
        using (var writer = new Utf8JsonWriter(buffer, Options))
        {
            write(writer);
        }

        buffer.Append("\n"u8);
        surroundings.Output.Write(buffer.Written);
        surroundings.Output.Flush();
    }

    /// <summary>Prints what is drawn.</summary>
    public static void Sheet(Surroundings surroundings, SheetLook look, Action<SheetCanvas> draw)
    {
        using var canvas = new SheetCanvas(look);
        draw(canvas);
        surroundings.Output.Write(Encoding.UTF8.GetBytes(canvas.Finish()));
        surroundings.Output.Flush();
    }

    /// <summary>A moment to the minute: "2027-03-28 12:00 UTC".</summary>
    public static string Moment(DateTimeOffset at) =>
        at.UtcDateTime.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) + " UTC";

    /// <summary>"1 report", "2 reports".</summary>
    public static string Count(long count, string one, string? many = null) =>
        $"{count.ToString("N0", CultureInfo.InvariantCulture)} {(count == 1 ? one : many ?? one + "s")}";

    /// <summary>What a report is called: its title, or its name.</summary>
    public static string TitleOf(ReportEntry report) => TitleOf(report.Title, report.Name);

    /// <summary>The title; without one the name, of a file without its folders.</summary>
    public static string TitleOf(string? title, string name) =>
        VisibleText.Of(title ?? (Path.IsPathFullyQualified(name) ? Path.GetFileName(name) : name));

    /// <summary>Outlet, time and version of a report in words.</summary>
    public static string FactsOf(ReportEntry report) =>
        string.Join(
            " · ",
            new[]
            {
                report.Outlet is { } outlet ? VisibleText.Of(outlet) : "outlet unknown",
                report.Published is { } published ? published : "publication time unknown",
                report.Version > 1 ? $"version {report.Version}" : "",
                report.RemovedBy is { } by ? $"removed by d{by}" : "",
            }.Where(fact => fact.Length > 0)
        );

    /// <summary>What somebody decided, in one line.</summary>
    public static Paragraph Line(Decision decision)
    {
        var entry = decision.Entry;
        var what = entry.Verb switch
        {
            DecisionVerb.Correct => $"correct {entry.Target}: {entry.Field} is “{VisibleText.Of(entry.Value)}”",
            DecisionVerb.Merge => $"merge {entry.Target} with {entry.Other}",
            DecisionVerb.Split => $"split {entry.Target}: {VisibleText.Of(entry.Value)} to another",
            DecisionVerb.Rename => $"rename the case “{VisibleText.Of(entry.Value)}”",
            DecisionVerb.Undo => $"undo d{entry.Undoes}",
            _ => $"{DecisionVerbs.NameOf(entry.Verb)} {entry.Target}",
        };
        var line = new Paragraph(what, decision.UndoneBy is null ? SheetStyles.Plain : SheetStyles.Quiet);
        if (entry.Note is { } note)
        {
            line.Append($" · “{VisibleText.Of(note)}”");
        }

        line.Append($" · {VisibleText.Of(entry.By.ToString())}, {Moment(decision.At)}", SheetStyles.Quiet);
        return decision.UndoneBy is { } undone ? line.Append($" · undone by d{undone}", SheetStyles.Doubt) : line;
    }
}
