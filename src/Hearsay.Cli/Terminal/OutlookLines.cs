using System.Globalization;
using Hearsay.Reading;
using NodaTime;
using NodaTime.Text;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Draws what is predicted, what somebody is bound to, and the words that judge, hedge, suggest or hide.</summary>
internal static class OutlookLines
{
    public static void Draw(SheetCanvas canvas, int margin, IReadOnlyList<SheetPart> parts)
    {
        DrawList(
            canvas,
            "Forecasts",
            parts,
            part => part.Reading.Forecasts.Count,
            (part, i) => Forecast(canvas, margin, part, i)
        );
        DrawList(
            canvas,
            "Commitments",
            parts,
            part => part.Reading.Commitments.Count,
            (part, i) => Commitment(canvas, margin, part, i)
        );
        DrawWording(canvas, margin, parts);
    }

    private static void DrawList(
        SheetCanvas canvas,
        string heading,
        IReadOnlyList<SheetPart> parts,
        Func<SheetPart, int> count,
        Action<SheetPart, int> draw
    )
    {
        var all = parts.Sum(count);
        if (all == 0)
        {
            return;
        }

        canvas.Gap();
        canvas.Heading($"{heading}: {all}", SheetStyles.Strong);
        foreach (var part in parts)
        {
            for (var i = 0; i < count(part); i++)
            {
                draw(part, i);
            }
        }
    }

    private static void Forecast(SheetCanvas canvas, int margin, SheetPart part, int index)
    {
        var forecast = part.Reading.Forecasts[index];
        var line = new Paragraph($"“{canvas.Cut(part.Words(forecast.Extent), margin + 20, 2)}”");
        if (forecast.Likelihood is { } band)
        {
            line.Append(
                string.Create(CultureInfo.InvariantCulture, $" · {band.Low * 100:0} to {band.High * 100:0} %"),
                SheetStyles.Stance
            );
        }

        if (forecast.Condition is { } condition)
        {
            line.Append($" · if “{canvas.Cut(part.Words(condition), margin + 10, 1)}”");
        }

        line.Append(Window(forecast.From, forecast.To));
        line.Append(
            $" · {VisibleText.Of(forecast.Holder ?? "nobody named")}{part.Page(forecast.Extent)}",
            SheetStyles.Quiet
        );
        canvas.Entry(Id('x', index), margin, SheetStyles.Quiet, line);
    }

    private static void Commitment(SheetCanvas canvas, int margin, SheetPart part, int index)
    {
        var commitment = part.Reading.Commitments[index];
        var line = new Paragraph(VisibleText.Of(commitment.Party), SheetStyles.Strong);
        line.Append($" · {ContractNames.Of(commitment.Status)}", SheetStyles.Stance);
        line.Append($" · “{canvas.Cut(part.Words(commitment.Duty), margin + 20, 2)}”");
        if (commitment.Agreement is { } agreement)
        {
            line.Append($" · by “{canvas.Cut(part.Words(agreement), margin + 10, 1)}”");
        }

        line.Append(Window(null, commitment.Until));
        var holder =
            commitment.Claim < 0 ? HolderOfReport : part.Reading.Claims[commitment.Claim].Holder ?? "nobody named";
        line.Append($" · {VisibleText.Of(holder)}{part.Page(commitment.Extent)}", SheetStyles.Quiet);
        canvas.Entry(Id('k', index), margin, SheetStyles.Quiet, line);
    }

    private const string HolderOfReport = "the report itself";

    // A line for each kind: what counts is how often, and which words.
    private static void DrawWording(SheetCanvas canvas, int margin, IReadOnlyList<SheetPart> parts)
    {
        var words = parts
            .SelectMany(part => part.Reading.Wording.Select(one => (one.Kind, Words: part.Words(one.Extent))))
            .ToList();
        if (words.Count == 0)
        {
            return;
        }

        canvas.Gap();
        canvas.Heading($"Wording: {words.Count}", SheetStyles.Strong);
        foreach (var kind in words.GroupBy(one => one.Kind).OrderBy(group => group.Key))
        {
            var shown = kind.GroupBy(one => one.Words, StringComparer.OrdinalIgnoreCase)
                .Select(same => same.Count() > 1 ? $"{same.Key} ({same.Count()})" : same.Key);
            canvas.Entry(
                "",
                margin,
                SheetStyles.Quiet,
                new Paragraph($"{ContractNames.Of(kind.Key)}: ", SheetStyles.Strong).Append(
                    canvas.Cut(string.Join(" · ", shown), margin + 16, 3)
                )
            );
        }
    }

    private static string Id(char kind, int index) => kind + (index + 1).ToString(CultureInfo.InvariantCulture);

    private static string Window(Instant? from, Instant? to) =>
        (from, to) switch
        {
            (null, null) => "",
            ({ } first, { } last) => $" · {Day(first)} to {Day(last)}",
            (null, { } last) => $" · by {Day(last)}",
            ({ } first, null) => $" · from {Day(first)}",
        };

    private static string Day(Instant instant) => InstantPattern.General.Format(instant);
}
