using System.Globalization;
using Hearsay.Reading;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Draws the times of a report: each moment once, whatever the words for it, and what is no moment on two lines at the end.</summary>
internal static class TimeLines
{
    public static void Draw(SheetCanvas canvas, int margin, IReadOnlyList<SheetPart> parts)
    {
        var times = parts
            .SelectMany(part =>
                part.Reading.Times.Select(time =>
                    (
                        Words: part.Words(time.Extent),
                        Value: Wording.Utc(time),
                        Zone: ZoneOf(time),
                        Moment: IsMoment(time)
                    )
                )
            )
            .ToList();
        if (times.Count == 0)
        {
            return;
        }

        canvas.Gap();
        canvas.Heading("Times", SheetStyles.Strong);
        foreach (
            var moment in times
                .Where(time => time.Moment && time.Value != Wording.Unresolved)
                .GroupBy(time => (time.Value, time.Zone))
        )
        {
            var words = Joined(moment.Select(time => time.Words));
            canvas.Entry(
                "",
                margin,
                SheetStyles.Quiet,
                new Paragraph(canvas.Cut(words, margin, 1))
                    .Append(" = ")
                    .Append(moment.Key.Value, SheetStyles.Plain)
                    .Append(moment.Key.Zone, SheetStyles.Quiet)
            );
        }

        // In one line each: many of these would hide the moments, which are what a reader checks.
        foreach (
            var rest in times
                .Where(time => !time.Moment || time.Value == Wording.Unresolved)
                .GroupBy(time => time.Value)
        )
        {
            canvas.Entry(
                "",
                margin,
                SheetStyles.Quiet,
                new Paragraph(canvas.Cut(Joined(rest.Select(time => time.Words)), margin, 2))
                    .Append(" = ")
                    .Append(rest.Key, rest.Key == Wording.Unresolved ? SheetStyles.Doubt : SheetStyles.Plain)
            );
        }
    }

    private static bool IsMoment(TimeExpression time) =>
        time.Readings.Count > 0 || time.Type is not (TimexType.Duration or TimexType.Set);

    private static string Joined(IEnumerable<string> words) =>
        string.Join(
            " / ",
            words
                .GroupBy(word => word, StringComparer.OrdinalIgnoreCase)
                .Select(same => same.Count() == 1 ? same.First() : $"{same.First()} ({Times(same.Count())})")
        );

    private static string Times(int count) => count.ToString(CultureInfo.InvariantCulture) + "×";

    private static string ZoneOf(TimeExpression time) =>
        time.Readings.Count == 0
            ? ""
            : " · "
                + string.Join(
                    ", ",
                    time.Readings.Select(reading => $"{reading.Zone} ({ContractNames.Of(reading.Basis)})").Distinct()
                )
                + (time.DayBasis == DayBasis.Published ? ", day of publication assumed" : "");
}
