using System.CommandLine;
using Hearsay.Cases;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary><c>hearsay case list</c>: the reports of a case.</summary>
internal static class CaseListCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new CaseOptions();
        var outlet = new Option<string?>("--outlet") { HelpName = "NAME", Description = "Only those of this outlet." };
        var removed = new Option<bool>("--removed") { Description = "Those that were removed too." };
        var limit = new Option<string?>("--limit") { HelpName = "N", Description = "At most so many [default: all]." };
        var after = new Option<string?>("--after") { HelpName = "REPORT", Description = "Only those behind this one." };
        var command = new Command("list", "List the reports of a case.") { outlet, removed, limit, after };
        options.AddTo(command, signed: false);
        command.SetAction(parsed =>
        {
            var json = options.IsJson(parsed);
            using var opened = CaseReader.Open(parsed.GetRequiredValue(options.Case));
            var reports = opened.Store.List(
                new ReportQuery
                {
                    Outlet = parsed.GetValue(outlet),
                    Removed = parsed.GetValue(removed),
                    Limit = OptionValue.Positive(parsed.GetValue(limit), "--limit", int.MaxValue) ?? int.MaxValue,
                    After = parsed.GetValue(after) is { } report ? ItemArgument.Report(report) : 0,
                }
            );
            if (json)
            {
                CaseOutput.Json(
                    surroundings,
                    writer =>
                    {
                        writer.WriteStartArray();
                        foreach (var report in reports)
                        {
                            writer.WriteStartObject();
                            CaseJson.WriteMembers(writer, report);
                            writer.WriteEndObject();
                        }

                        writer.WriteEndArray();
                    }
                );
                return 0;
            }

            CaseOutput.Sheet(surroundings, options.Look(surroundings, parsed), canvas => Draw(canvas, reports));
            return 0;
        });
        return command;
    }

    private static void Draw(SheetCanvas canvas, IReadOnlyList<ReportEntry> reports)
    {
        if (reports.Count == 0)
        {
            canvas.Line(0, new Paragraph("There are no such reports in the case.", SheetStyles.Quiet));
        }

        foreach (var report in reports)
        {
            canvas.Entry(
                CaseJson.IdOf(report.Id),
                7,
                SheetStyles.Quiet,
                new Paragraph(canvas.Cut(CaseOutput.TitleOf(report), 7, 1), SheetStyles.Strong)
                    .Append("\n" + CaseOutput.FactsOf(report), SheetStyles.Quiet)
                    .Append($" · {CaseOutput.Count(report.Claims, "claim")}", SheetStyles.Quiet)
                    .Append(
                        report.Findings == 0 ? "" : $" · {CaseOutput.Count(report.Findings, "finding")}",
                        SheetStyles.Alarm
                    )
            );
        }
    }
}
