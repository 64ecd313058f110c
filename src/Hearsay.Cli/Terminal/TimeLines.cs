using Hearsay.Reading;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Draws the times of a report, each once, with what they come to on the world's clock.</summary>
internal static class TimeLines
{
    public static void Draw(SheetCanvas canvas, int margin, IReadOnlyList<SheetPart> parts)
    {
        var lines = parts
            .SelectMany(part =>
                part.Reading.Times.Select(time =>
                    (Words: part.Words(time.Extent), Value: Wording.Utc(time), Zone: ZoneOf(time))
                )
            )
            .Distinct()
            .ToList();
        if (lines.Count == 0)
        {
            return;
        }

        canvas.Gap();
        canvas.Heading("Times", SheetStyles.Strong);
        foreach (var (words, value, zone) in lines)
        {
            canvas.Entry(
                "",
                margin,
                SheetStyles.Quiet,
                new Paragraph(canvas.Cut(words, margin, 1))
                    .Append(" = ")
                    .Append(value, value == Wording.Unresolved ? SheetStyles.Doubt : SheetStyles.Plain)
                    .Append(zone, SheetStyles.Quiet)
            );
        }
    }

    private static string ZoneOf(TimeExpression time) =>
        time.Readings.Count == 0
            ? ""
            : " · "
                + string.Join(
                    ", ",
                    time.Readings.Select(reading => $"{reading.Zone} ({ContractNames.Of(reading.Basis)})").Distinct()
                );
}
