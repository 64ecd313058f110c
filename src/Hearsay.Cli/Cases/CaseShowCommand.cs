using System.CommandLine;
using Hearsay.Cases;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary><c>hearsay case show</c>: a case, a report in it, or something in a report.</summary>
internal static class CaseShowCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new CaseOptions();
        var item = new Argument<string?>("item")
        {
            HelpName = "ITEM",
            Description = "A report (r12) or something in it (r12/c4); without one, the case.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var items = new Option<bool>("--items") { Description = "List everything in the report with its address." };
        var command = new Command("show", "Show a case, a report in it, or something in a report.") { item, items };
        options.AddTo(command, signed: false);
        command.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(options.Case);
            var (json, look) = (options.IsJson(parsed), options.Look(surroundings, parsed));
            using var opened = CaseReader.Open(folder);
            if (parsed.GetValue(item) is not { } words)
            {
                ShowCase(surroundings, opened, folder, look, json);
                return 0;
            }

            var target = ItemArgument.Item(words);
            var view = new ReportView(opened, target);
            if (json)
            {
                CaseOutput.Json(surroundings, view.Write);
            }
            else
            {
                view.Print(surroundings, look, parsed.GetValue(items));
            }

            return 0;
        });
        return command;
    }

    private static void ShowCase(Surroundings surroundings, CaseReader opened, string folder, SheetLook look, bool json)
    {
        var (head, counts) = (opened.Store.ReadHead(), opened.Store.Count());
        if (json)
        {
            CaseOutput.Json(surroundings, writer => CaseJson.Write(writer, folder, head, counts));
            return;
        }

        CaseOutput.Sheet(
            surroundings,
            look,
            canvas =>
            {
                canvas.Heading(canvas.Cut(VisibleText.Of(head.Name), 4, 1), SheetStyles.Strong);
                var made = $"made by {VisibleText.Of(head.MadeBy.ToString())}, {CaseOutput.Moment(head.MadeAt)}";
                canvas.Line(0, new Paragraph(made, SheetStyles.Quiet));
                canvas.Gap();
                Fact(
                    canvas,
                    counts.Reports,
                    "report",
                    counts.Removed == 0 ? "" : $", {counts.Removed:N0} more removed"
                );
                Fact(canvas, counts.Captures, "capture", "");
                Fact(canvas, counts.Claims, "claim", "");
                Fact(canvas, counts.Findings, "finding", counts.Findings == 0 ? "" : " of what does not add up");
                Fact(canvas, counts.Decisions, "decision", "");
            }
        );
    }

    private static void Fact(SheetCanvas canvas, long count, string one, string more) =>
        canvas.Line(2, new Paragraph(CaseOutput.Count(count, one) + more));
}
