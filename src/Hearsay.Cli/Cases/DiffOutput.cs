using System.Text.Json;
using Hearsay.Cases;
using Hearsay.Language;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>Prints what changed between two versions: passages with what is gone and new marked, then claims.</summary>
internal sealed class DiffOutput
{
    private static readonly Style Gone = new(Color.Maroon, decoration: Decoration.Strikethrough);
    private static readonly Style New = new(Color.Green, decoration: Decoration.Bold);
    private readonly StoredReading _before;
    private readonly StoredReading _after;
    private readonly IReadOnlyList<PassageChange> _changes;
    private readonly List<string> _claimsGone;
    private readonly List<string> _claimsNew;

    public DiffOutput(StoredReading before, StoredReading after)
    {
        (_before, _after) = (before, after);
        _changes = VersionDiff.Compare(before.Reading.Text, after.Reading.Text);
        var (old, now) = (Claims(before), Claims(after));
        _claimsGone = [.. old.Except(now, StringComparer.Ordinal)];
        _claimsNew = [.. now.Except(old, StringComparer.Ordinal)];
    }

    public void Print(Surroundings surroundings, SheetLook look, bool json)
    {
        if (json)
        {
            CaseOutput.Json(surroundings, Write);
        }
        else
        {
            CaseOutput.Sheet(surroundings, look, canvas => Draw(canvas, look.Colour));
        }
    }

    private static List<string> Claims(StoredReading stored) =>
        [.. stored.ListItems().Where(item => item.Target.Kind == ItemKind.Claim).Select(item => item.Value)];

    private string WordsBefore => _before.Reading.Text.Text;

    private string WordsAfter => _after.Reading.Text.Text;

    private void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("before", CaseJson.IdOf(_before.Report.Id));
        writer.WriteString("after", CaseJson.IdOf(_after.Report.Id));
        CaseJson.Write(writer, "titleBefore", _before.Report.Title);
        CaseJson.Write(writer, "titleAfter", _after.Report.Title);
        writer.WriteStartArray("passages");
        var (old, now) = (_before.Reading.Text.CodePoints, _after.Reading.Text.CodePoints);
        foreach (var change in _changes)
        {
            writer.WriteStartObject();
            CaseJson.Write(writer, "before", change.Before is { } was ? old.FromUtf16(was) : null);
            CaseJson.Write(writer, "after", change.After is { } came ? now.FromUtf16(came) : null);
            CaseJson.Write(writer, "wordsBefore", change.Before?.In(WordsBefore).ToString());
            CaseJson.Write(writer, "wordsAfter", change.After?.In(WordsAfter).ToString());
            CaseJson.Write(writer, "gone", change.Gone.Select(old.FromUtf16));
            CaseJson.Write(writer, "new", change.New.Select(now.FromUtf16));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        CaseJson.Write(writer, "claimsGone", _claimsGone);
        CaseJson.Write(writer, "claimsNew", _claimsNew);
        writer.WriteEndObject();
    }

    private void Draw(SheetCanvas canvas, bool colour)
    {
        var heading = $"{CaseJson.IdOf(_before.Report.Id)} → {CaseJson.IdOf(_after.Report.Id)}";
        canvas.Heading(
            $"{heading}: {canvas.Cut(CaseOutput.TitleOf(_after.Report), heading.Length + 6, 1)}",
            SheetStyles.Strong
        );
        canvas.Line(
            0,
            new Paragraph(
                CaseOutput.FactsOf(_before.Report) + "\n" + CaseOutput.FactsOf(_after.Report),
                SheetStyles.Quiet
            )
        );
        if (_before.Report.Title != _after.Report.Title)
        {
            canvas.Entry("−", 2, SheetStyles.Quiet, new Paragraph(CaseOutput.TitleOf(_before.Report), Gone));
            canvas.Entry("+", 2, SheetStyles.Quiet, new Paragraph(CaseOutput.TitleOf(_after.Report), New));
        }

        canvas.Gap();
        foreach (var change in _changes)
        {
            if (change.Before is { } was)
            {
                canvas.Entry("−", 2, SheetStyles.Quiet, Marked(WordsBefore, was, change.Gone, Gone, colour));
            }

            if (change.After is { } came)
            {
                canvas.Entry("+", 2, SheetStyles.Quiet, Marked(WordsAfter, came, change.New, New, colour));
            }

            canvas.Gap();
        }

        if (_changes.Count == 0)
        {
            canvas.Line(0, new Paragraph("The words are the same.", SheetStyles.Quiet));
        }

        Claims(canvas, "Claims that are gone", "−", _claimsGone);
        Claims(canvas, "Claims that are new, or read otherwise", "+", _claimsNew);
    }

    private static void Claims(SheetCanvas canvas, string heading, string mark, List<string> claims)
    {
        if (claims.Count == 0)
        {
            return;
        }

        canvas.Heading(heading, SheetStyles.Strong);
        foreach (var claim in claims)
        {
            canvas.Entry(mark, 2, SheetStyles.Quiet, new Paragraph(canvas.Cut(VisibleText.Of(claim), 2, 3)));
        }

        canvas.Gap();
    }

    // Without colours, brackets mark the words, unless all of the passage is marked.
    private static Paragraph Marked(string text, Extent passage, IReadOnlyList<Extent> marks, Style style, bool colour)
    {
        var line = new Paragraph();
        var bare = colour || (marks.Count == 1 && marks[0] == passage);
        var at = passage.Start;
        foreach (var mark in marks)
        {
            Append(line, text[at..mark.Start], Style.Plain);
            var words = VisibleText.Of(mark.In(text));
            line.Append(bare ? words : $"[{words}]", style);
            at = mark.End;
        }

        Append(line, text[at..passage.End], Style.Plain);
        return line;
    }

    private static void Append(Paragraph line, string words, Style style)
    {
        if (words.Length > 0)
        {
            var shown = VisibleText.Of(words);
            var (first, last) = (char.IsWhiteSpace(words[0]) ? " " : "", char.IsWhiteSpace(words[^1]) ? " " : "");
            line.Append(shown.Length == 0 ? first : first + shown + last, style);
        }
    }
}
