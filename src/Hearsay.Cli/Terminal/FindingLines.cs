using Hearsay.Reading;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Draws what does not add up: the rule, a sentence, and the passages that disagree.</summary>
internal static class FindingLines
{
    public static void Draw(SheetCanvas canvas, int margin, IReadOnlyList<SheetPart> parts)
    {
        var count = parts.Sum(part => part.Reading.Findings.Count);
        canvas.Gap();
        canvas.Heading(
            count == 0 ? "Findings: none" : $"Findings: {count}",
            count == 0 ? SheetStyles.Quiet : SheetStyles.Alarm
        );
        foreach (var part in parts)
        {
            foreach (var finding in part.Reading.Findings)
            {
                Draw(canvas, margin, part, finding);
            }
        }
    }

    private static void Draw(SheetCanvas canvas, int margin, SheetPart part, Finding finding)
    {
        canvas.Entry(
            finding.Rule,
            margin,
            SheetStyles.Alarm,
            new Paragraph(finding.Name + ": ", SheetStyles.Alarm).Append(VisibleText.Of(finding.Message))
        );
        for (var i = 0; i < finding.Extents.Count; i++)
        {
            // A finding about times gives a reading for each passage; others give none.
            var reading =
                finding.Readings.Count == finding.Extents.Count ? " = " + Wording.Utc(finding.Readings[i]) : "";
            var words = canvas.Cut(part.Words(finding.Extents[i]), margin + 4, 2);
            canvas.Line(
                margin,
                new Paragraph($"“{words}”").Append(reading + part.Page(finding.Extents[i]), SheetStyles.Quiet)
            );
        }
    }
}
