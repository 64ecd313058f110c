using System.Globalization;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Draws the quantities: as stated, what they come to, and by whom.</summary>
internal static class FigureLines
{
    public static void Draw(SheetCanvas canvas, int margin, IReadOnlyList<SheetPart> parts)
    {
        var count = parts.Sum(part => part.Reading.Figures.Count);
        if (count == 0)
        {
            return;
        }

        canvas.Gap();
        canvas.Heading($"Figures: {count}", SheetStyles.Strong);
        foreach (var part in parts)
        {
            for (var i = 0; i < part.Reading.Figures.Count; i++)
            {
                Draw(canvas, margin, part, i);
            }
        }
    }

    private static void Draw(SheetCanvas canvas, int margin, SheetPart part, int index)
    {
        var figure = part.Reading.Figures[index];
        var claim = figure.Claim >= 0 ? part.Reading.Claims[figure.Claim] : null;
        var by =
            claim is null ? "the report itself"
            : claim.Holder is { } holder ? $"{VisibleText.Of(holder)}, c{figure.Claim + 1}"
            : $"c{figure.Claim + 1}";
        var share = figure.What == "share";
        var line = new Paragraph(Wording.Bounds(figure) + (share ? " %" : ""), SheetStyles.Strong);
        if (figure.Who is { } who)
        {
            line.Append((share ? " of " : " ") + VisibleText.Of(who));
        }

        line.Append(figure.What is { } what ? ", " + VisibleText.Of(what) : "");
        line.Append($" · “{canvas.Cut(part.Words(figure.Extent), margin + 20, 1)}”");
        line.Append($" · {by}{part.Page(figure.Extent)}", SheetStyles.Quiet);
        canvas.Entry("f" + (index + 1).ToString(CultureInfo.InvariantCulture), margin, SheetStyles.Quiet, line);
    }
}
