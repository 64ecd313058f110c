using System.Globalization;
using Hearsay.Language;
using Hearsay.Reading;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Draws who says what, in order of the text.</summary>
internal static class ClaimLines
{
    public static void Draw(SheetCanvas canvas, int margin, IReadOnlyList<SheetPart> parts)
    {
        var count = parts.Sum(part => part.Reading.Claims.Count);
        canvas.Gap();
        canvas.Heading(count == 0 ? "Claims: none" : $"Claims: {count}", SheetStyles.Strong);
        var first = true;
        foreach (var part in parts)
        {
            for (var i = 0; i < part.Reading.Claims.Count; i++)
            {
                if (!first)
                {
                    canvas.Gap();
                }

                first = false;
                Draw(canvas, margin, part, i);
            }
        }
    }

    private static void Draw(SheetCanvas canvas, int margin, SheetPart part, int index)
    {
        var claim = part.Reading.Claims[index];
        var mark = "c" + part.NumberOf(index).ToString(CultureInfo.InvariantCulture);
        canvas.Entry(mark, margin, SheetStyles.Quiet, Who(part, claim));
        canvas.Line(margin, How(part, claim));
        if (claim.Content.Count > 0)
        {
            canvas.Line(margin, new Paragraph(Quoted(canvas.Cut(part.Words(claim.Content), margin + 2, 3))));
        }

        foreach (var time in claim.Times.Select(at => part.Reading.Times[at]))
        {
            Detail(canvas, margin, "when", part.Words(time.Extent), Wording.Utc(time));
        }

        foreach (var place in claim.Places.Select(at => part.Reading.Places[at]))
        {
            Detail(canvas, margin, "where", part.Words(place.Extent), Wording.Place(place));
        }
    }

    private static Paragraph Who(SheetPart part, Claim claim)
    {
        var line = new Paragraph();
        if (part.Mark.Length > 0)
        {
            line.Append("in the title: ", SheetStyles.Quiet);
        }

        var source = part.Words(claim.Source);
        var holder = claim.Holder is { } name ? VisibleText.Of(name) : null;
        line.Append(holder ?? (source.Length > 0 ? $"“{source}”" : "nobody named"), SheetStyles.Strong);
        if (holder is null && source.Length > 0)
        {
            line.Append(" (unresolved)", SheetStyles.Doubt);
        }

        if (claim.Relay.Count > 1)
        {
            // The holder stands first already, unless he cites somebody: then the chain begins with whom he cites.
            var begins = claim.Relay[0].Name == claim.Holder;
            var through = string.Join(" → ", claim.Relay.Skip(begins ? 1 : 0).Select(hop => VisibleText.Of(hop.Name)));
            line.Append($"{(begins ? " → " : " · from ")}{through} → this report");
        }

        if (claim.Parent >= 0)
        {
            line.Append($" (inside c{part.NumberOf(claim.Parent)})", SheetStyles.Quiet);
        }

        return line;
    }

    private static Paragraph How(SheetPart part, Claim claim)
    {
        var line = new Paragraph(ContractNames.Of(claim.Stance), SheetStyles.Stance);
        var cue = part.Words(claim.Cue);
        if (cue.Length > 0)
        {
            line.Append($" (“{CutWords.To(cue, 40)}”)");
        }

        if (claim.Polarity == Polarity.Negative)
        {
            line.Append(" · that it is not so");
        }

        if (claim.Certainty != Certainty.Unknown)
        {
            line.Append(" · " + ContractNames.Of(claim.Certainty));
        }

        line.Append(
            claim.Quote switch
            {
                QuoteKind.Direct => " · in the holder's words",
                QuoteKind.Mixed => " · partly in the holder's words",
                _ => "",
            }
        );
        var at =
            claim.Content.Count > 0 ? claim.Content[0]
            : claim.Cue.Count > 0 ? claim.Cue[0]
            : new Extent(0, 0);
        return line.Append(part.Page(at), SheetStyles.Quiet);
    }

    private static void Detail(SheetCanvas canvas, int margin, string label, string words, string value) =>
        canvas.Entry(
            label,
            6,
            SheetStyles.Quiet,
            new Paragraph(CutWords.To(words, Math.Max(canvas.Width / 2, 20)))
                .Append(" = ")
                .Append(value, value == Wording.Unresolved ? SheetStyles.Doubt : SheetStyles.Plain),
            margin
        );

    // The sheet puts marks around the words, unless marks of their own hold all of them.
    private static string Quoted(string words)
    {
        if (words.Length == 0)
        {
            return words;
        }

        var opens = words[0] is '“' or '"' or '«';
        return opens && (words[^1] is '”' or '"' or '»') ? words
            : opens && words[^1] == '…' ? words + "”"
            : $"“{words}”";
    }
}
