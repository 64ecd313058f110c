using System.Text.RegularExpressions;

namespace Hearsay.Intake.Tests;

/// <summary>Prints what came of a capture in short lines that a spec can hold.</summary>
internal static class ReportLines
{
    public static IEnumerable<string> Of(Capture capture, ExtractionOptions? options = null) =>
        ReportExtractor.Extract(capture, options).SelectMany(Of);

    private static IEnumerable<string> Of(Extraction extraction)
    {
        if (!extraction.TryGet(out var report, out var failure))
        {
            yield return (failure.Line > 0 ? failure.Id + " " : "") + $"{failure.Code}: {failure.Message}";
            yield break;
        }

        yield return report.Format switch
        {
            ReportFormat.JsonLines => "jsonl " + report.Id,
            ReportFormat.Csv or ReportFormat.Email or ReportFormat.Feed =>
                $"{report.Format.ToString().ToLowerInvariant()} {report.Id}",
            var format when report.Capture.Container is not null =>
                $"{format.ToString().ToLowerInvariant()} {report.Id}",
            var format => format.ToString().ToLowerInvariant(),
        };
        (string Name, string? Value)[] fields =
        [
            ("title", report.Title),
            ("byline", report.Byline),
            ("outlet", report.Outlet),
            ("published", report.Published),
            ("made", report.Made),
            ("address", report.Address),
            ("language", report.Language),
        ];
        foreach (var (name, value) in fields.Where(field => field.Value is not null))
        {
            yield return $"{name}: {value}";
        }

        foreach (var line in report.Text.Split('\n'))
        {
            yield return $"| {line.Replace("\r", "\\r").Replace('\0', '␀')}".TrimEnd();
        }

        foreach (var run in report.Sources.Runs.Where(run => run.Page > 0 || run.Path is not null))
        {
            var words = Regex.Replace(report.Text[run.Start..run.End].Trim(), "\\s+", " ");
            yield return $"{(run.Page > 0 ? $"page {run.Page}" : run.Path)}: {(words.Length <= 60 ? words : words[..28] + " … " + words[^28..])}";
        }

        foreach (var warning in report.Warnings)
        {
            yield return "warning: " + warning;
        }
    }
}
