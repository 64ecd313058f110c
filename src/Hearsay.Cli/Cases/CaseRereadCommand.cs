using System.CommandLine;
using System.Text.Json;
using Hearsay.Cases;
using Hearsay.Language;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary><c>hearsay case reread</c>: reads reports again with this version, and says what changed.</summary>
internal static class CaseRereadCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new CaseOptions();
        var reports = new Argument<string[]>("reports")
        {
            HelpName = "REPORT",
            Description = "Reports, such as r12 [default: all that another version has read].",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("reread", "Read reports again; what people decided stays.") { reports };
        options.AddTo(command, signed: true);
        var read = new ReadOptions([]);
        ChosenReader.AddTo(command, read);
        command.SetAction(parsed =>
        {
            var (json, look) = (options.IsJson(parsed), options.Look(surroundings, parsed));
            var by = options.Who(surroundings, parsed);
            var reader = ChosenReader.Of(surroundings, parsed, read);
            using var opened = CaseWriter.Open(parsed.GetRequiredValue(options.Case), by, TimeProvider.System);
            var asked = (parsed.GetValue(reports) ?? []).Select(ItemArgument.Report).ToList();
            var changes = Reread(opened, asked, reader).ToList();
            if (json)
            {
                CaseOutput.Json(surroundings, writer => Write(writer, changes));
            }
            else
            {
                CaseOutput.Sheet(surroundings, look, canvas => Draw(canvas, changes));
            }

            return 0;
        });
        return command;
    }

    private static IEnumerable<ReadingChange> Reread(CaseWriter opened, List<long> asked, ChosenReader reader)
    {
        var store = opened.Store;
        foreach (var report in asked.Count > 0 ? asked : store.List(new ReportQuery()).Select(entry => entry.Id))
        {
            var before = store.Read(report);
            if (asked.Count > 0 || before.Reader != reader.Agent)
            {
                var known = Corrections.Apply(before.Reading.Provenance, store.ReadDecisions(report));
                var text = Annotator.English.Annotate(before.Reading.Text.Text);
                yield return opened.ReadAgain(report, reader.Reader.Read(text, known), reader.Agent);
            }
        }
    }

    private static void Write(Utf8JsonWriter writer, List<ReadingChange> changes)
    {
        writer.WriteStartArray();
        foreach (var change in changes)
        {
            writer.WriteStartObject();
            writer.WriteString("report", CaseJson.IdOf(change.Report));
            writer.WriteNumber("same", change.Same);
            writer.WriteStartArray("changes");
            foreach (var item in change.Items)
            {
                writer.WriteStartObject();
                writer.WriteString("item", item.Target.ToString());
                CaseJson.Write(writer, "before", item.Before);
                CaseJson.Write(writer, "after", item.After);
                writer.WriteBoolean("decided", item.Decided);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void Draw(SheetCanvas canvas, List<ReadingChange> changes)
    {
        foreach (var change in changes.Where(change => change.Items.Count > 0))
        {
            canvas.Heading(
                $"{CaseJson.IdOf(change.Report)}: {CaseOutput.Count(change.Items.Count, "change")}",
                SheetStyles.Strong
            );
            foreach (var item in change.Items)
            {
                var line = new Paragraph();
                if (item.Before is { } before)
                {
                    line.Append("− " + canvas.Cut(VisibleText.Of(before), 13, 2), SheetStyles.Quiet);
                }

                if (item.After is { } after)
                {
                    line.Append((item.Before is null ? "" : "\n") + "+ " + canvas.Cut(VisibleText.Of(after), 13, 2));
                }

                line.Append(item.Decided ? "\n! somebody has decided about it; that stays" : "", SheetStyles.Alarm);
                canvas.Entry(item.Target.ToString(), 11, SheetStyles.Quiet, line);
            }

            canvas.Gap();
        }

        var changed = changes.Count(change => change.Items.Count > 0);
        canvas.Line(
            0,
            new Paragraph($"{CaseOutput.Count(changes.Count, "report")} read again, {changed} otherwise than before.")
        );
    }
}
