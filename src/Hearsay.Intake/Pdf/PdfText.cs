using System.Collections.Frozen;
using System.Text;

namespace Hearsay.Intake;

/// <summary>Puts the pages of a PDF together into one text, and keeps which page each stretch of it is from.</summary>
internal sealed class PdfText
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int Page)> _runs = [];
    private readonly LineEnds _ends;
    private string _last = "";
    private double _lastSize;

    private PdfText(LineEnds ends) => _ends = ends;

    /// <summary>How many UTF-16 code units there are.</summary>
    public int Length => _text.Length;

    /// <summary>Puts pages together.</summary>
    /// <param name="pages">The pages, without their headers and footers.</param>
    /// <param name="title">The title, which is not said twice; null where there is none.</param>
    /// <param name="stop">Ends it early.</param>
    public static PdfText Make(IReadOnlyList<PdfPage> pages, string? title, CancellationToken stop)
    {
        var text = new PdfText(
            new LineEnds(
                pages
                    .SelectMany(page => page.Words)
                    .Select(word => word.Text.Trim(',', '.', ';', ':', '"', '“', '”', '(', ')').ToLowerInvariant())
                    .ToFrozenSet(StringComparer.Ordinal)
            )
        );
        foreach (var page in pages)
        {
            stop.ThrowIfCancellationRequested();
            foreach (var column in PageColumns.Split(page.Words))
            {
                var goesOn = true;
                foreach (var paragraph in PageParagraphs.Split(PageLine.Make(column)))
                {
                    if (text.Length > 0 || title is null || !Says(paragraph, title))
                    {
                        text.AppendParagraph(paragraph, page.Number, goesOn);
                        goesOn = false;
                    }
                }
            }

            if (page.Turned.Count > 0)
            {
                text.Append("\n\n", string.Join(' ', page.Turned), page.Number);
                text._last = "";
            }
        }

        return text;
    }

    /// <summary>Which page each stretch comes from; the runs cover the text without gaps.</summary>
    public SourceMap ToSourceMap() =>
        new(
            _runs.Select(
                (run, i) =>
                    new SourceRun(run.Start, i + 1 < _runs.Count ? _runs[i + 1].Start : _text.Length, run.Page, null)
            )
        );

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    private static bool Says(List<PageLine> paragraph, string title) =>
        string.Join(' ', paragraph.Select(line => line.Text)).Equals(title, StringComparison.OrdinalIgnoreCase);

    // A paragraph that is broken off by the end of a column or a page goes on with a small letter.
    private void AppendParagraph(List<PageLine> lines, int page, bool mayGoOn)
    {
        var goesOn =
            mayGoOn
            && _last.Length > 0
            && char.IsLower(lines[0].Text[0])
            && !PageParagraphs.EndsSentence(_last)
            && Math.Abs(lines[0].Size - _lastSize) < 0.15 * lines[0].Size;
        for (var i = 0; i < lines.Count; i++)
        {
            if (i == 0 && !goesOn)
            {
                Append("\n\n", lines[i].Text, page);
            }
            else
            {
                var (drop, blank) = _ends.Join(_last, lines[i].Text);
                _text.Length -= drop;
                Append(blank ? " " : "", lines[i].Text, page);
            }

            _last = lines[i].Text;
            _lastSize = lines[i].Size;
        }
    }

    private void Append(string between, string words, int page)
    {
        _text.Append(_text.Length == 0 ? "" : between);
        if (_runs.Count == 0 || _runs[^1].Page != page)
        {
            _runs.Add((_text.Length, page));
        }

        _text.Append(words.Replace("\u00AD", "", StringComparison.Ordinal));
    }
}
