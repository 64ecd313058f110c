using System.Text.Json;
using Hearsay.Cases;
using Hearsay.Language;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Prints what a search found: each report with the passages, what was found in them marked.</summary>
internal static class SearchOutput
{
    private static readonly Style Mark = new(Color.Olive, decoration: Decoration.Bold | Decoration.Underline);

    public static void Print(Surroundings surroundings, SheetLook look, bool json, SearchResults results)
    {
        if (json)
        {
            CaseOutput.Json(surroundings, writer => Write(writer, results));
        }
        else
        {
            CaseOutput.Sheet(surroundings, look, canvas => Draw(canvas, look, results));
        }
    }

    private static void Write(Utf8JsonWriter writer, SearchResults results)
    {
        writer.WriteStartObject();
        writer.WriteBoolean("more", results.More);
        writer.WriteStartArray("hits");
        foreach (var hit in results.Hits)
        {
            writer.WriteStartObject();
            CaseJson.WriteMembers(writer, hit.Report);
            CaseJson.Write(writer, "through", hit.Through);
            writer.WriteStartArray("passages");
            foreach (var passage in hit.Passages)
            {
                writer.WriteStartObject();
                CaseJson.Write(writer, "item", passage.Target?.ToString());
                CaseJson.Write(writer, "label", passage.Label);
                writer.WriteBoolean("inTitle", passage.InTitle);
                CaseJson.Write(writer, "extent", passage.Extent);
                CaseJson.Write(writer, "marks", passage.Marks);
                writer.WriteString("words", passage.Words);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Draw(SheetCanvas canvas, SheetLook look, SearchResults results)
    {
        foreach (var hit in results.Hits)
        {
            var id = CaseJson.IdOf(hit.Report.Id);
            var margin = Math.Max(7, id.Length + 2);
            canvas.Entry(
                id,
                margin,
                SheetStyles.Quiet,
                new Paragraph(canvas.Cut(CaseOutput.TitleOf(hit.Report), margin, 1), SheetStyles.Strong).Append(
                    "\n" + CaseOutput.FactsOf(hit.Report),
                    SheetStyles.Quiet
                )
            );
            foreach (var passage in hit.Passages)
            {
                canvas.Line(margin, Line(passage, look));
            }

            if (hit.Through.Count > 0)
            {
                var names = string.Join(", ", hit.Through.Select(name => VisibleText.Of(name)));
                canvas.Line(margin, new Paragraph($"through {names}", SheetStyles.Quiet));
            }

            canvas.Gap();
        }

        var count = results.Hits.Count;
        canvas.Line(
            0,
            new Paragraph(
                count == 0 ? "Nothing was found."
                    : results.More ? $"{CaseOutput.Count(count, "report")}, and more: give --limit, or more words."
                    : $"{CaseOutput.Count(count, "report")}.",
                SheetStyles.Quiet
            )
        );
    }

    private static Paragraph Line(SearchPassage passage, SheetLook look)
    {
        var line = new Paragraph();
        if (passage.Target is { } target)
        {
            line.Append($"{target.ToString().Split('/')[^1]} ", SheetStyles.Quiet);
            line.Append(passage.Label is { } label ? VisibleText.Of(label) + ": " : "", SheetStyles.Stance);
        }

        line.Append(passage.InTitle ? "title: " : "", SheetStyles.Quiet);
        var points = new CodePoints(passage.Words);
        var at = 0;
        foreach (var mark in passage.Marks)
        {
            var (start, end) = (
                points.ToUtf16(mark.Start - passage.Extent.Start),
                points.ToUtf16(mark.End - passage.Extent.Start)
            );
            // A claim's words leave out what stands between its parts; then only the words are shown.
            if (start < at || end > passage.Words.Length)
            {
                break;
            }

            Append(line, passage.Words[at..start], Style.Plain);
            // Without colours, marks of their own: nothing is told by colour alone.
            var found = VisibleText.Of(passage.Words.AsSpan(start, end - start).ToString());
            line.Append(look.Colour ? found : $"[{found}]", Mark);
            at = end;
        }

        Append(line, passage.Words[at..], Style.Plain);
        return line;
    }

    // Blanks at the ends part the words from the marks.
    private static void Append(Paragraph line, string words, Style style)
    {
        if (words.Length == 0)
        {
            return;
        }

        var shown = VisibleText.Of(words);
        var (first, last) = (char.IsWhiteSpace(words[0]) ? " " : "", char.IsWhiteSpace(words[^1]) ? " " : "");
        line.Append(shown.Length == 0 ? first : first + shown + last, style);
    }
}
