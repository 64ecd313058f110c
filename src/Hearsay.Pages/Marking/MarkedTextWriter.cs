using System.Globalization;
using System.Text;
using Hearsay.Language;
using Hearsay.Pages.Sheet;
using Hearsay.Reading;

namespace Hearsay.Pages.Marking;

/// <summary>Writes a passage as HTML with everything in it marked.</summary>
/// <remarks>
/// The text content of what is written is the passage's text (as <see cref="SafeText"/> shows it) and nothing else:
/// labels are attributes that the style sheet prints, so that words copied from the page are the report's own.
/// </remarks>
public sealed class MarkedTextWriter
{
    private readonly SheetPassage _passage;
    private readonly StringBuilder _html = new();
    private readonly HashSet<(char, int, int)> _anchored = [];
    private readonly Dictionary<int, int> _pageStarts = [];

    private MarkedTextWriter(SheetPassage passage) => _passage = passage;

    /// <summary>Writes a passage with a <c>p</c> element for each paragraph.</summary>
    public static string WriteParagraphs(SheetPassage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var writer = new MarkedTextWriter(passage);
        writer.Write(TextBlocks.Find(passage.Text), "<p dir=\"auto\">", "</p>");
        return writer._html.ToString();
    }

    /// <summary>Writes a passage as one line, without an element around it.</summary>
    public static string WriteLine(SheetPassage passage)
    {
        ArgumentNullException.ThrowIfNull(passage);
        var writer = new MarkedTextWriter(passage);
        writer.Write([], "", "");
        return writer._html.ToString();
    }

    private void Write(IReadOnlyList<Extent> blocks, string opening, string closing)
    {
        FindPageStarts();
        var cuts = _pageStarts.Keys.Concat(blocks.SelectMany(block => (int[])[block.Start, block.End]));
        var block = 0;
        foreach (var segment in SegmentFlattener.Flatten(_passage.Text, MarkCollector.Collect(_passage.Reading), cuts))
        {
            var inBlock = block < blocks.Count && segment.Extent.Start >= blocks[block].Start;
            if (blocks.Count > 0 && !inBlock)
            {
                // Between paragraphs there is white space only, which the page collapses.
                SafeText.Write(_html, _passage.Text, segment.Extent.Start, segment.Extent.End);
                continue;
            }

            if (inBlock && segment.Extent.Start == blocks[block].Start)
            {
                _html.Append(opening);
            }

            WritePage(segment.Extent.Start);
            WriteSegment(segment);
            if (inBlock && segment.Extent.End == blocks[block].End)
            {
                _html.Append(closing);
                block++;
            }
        }
    }

    private void FindPageStarts()
    {
        var page = 0;
        foreach (var run in _passage.Sources.Runs)
        {
            if (run.Page > page)
            {
                page = run.Page;
                var start = run.Start;
                while (start < _passage.Text.Length && char.IsWhiteSpace(_passage.Text[start]))
                {
                    start++;
                }

                _pageStarts[start] = page;
            }
        }
    }

    private void WritePage(int offset)
    {
        if (_pageStarts.Remove(offset, out var page))
        {
            _html.Append(
                CultureInfo.InvariantCulture,
                $"<span class=\"page\" id=\"{_passage.Prefix}page-{page}\" role=\"doc-pagebreak\" aria-label=\"page {page}\" data-n=\"p. {page}\"></span>"
            );
        }
    }

    private void WriteSegment(MarkedSegment segment)
    {
        var marks = segment.Marks;
        WriteAnchors(segment);
        var outer = 0;
        while (outer < marks.Count && marks[outer].Kind < MarkKind.Figure)
        {
            WriteOpening(marks[outer], segment.Extent);
            outer++;
        }

        for (var i = 0; i < outer; i++)
        {
            WriteTag(marks[i], segment.Extent);
        }

        for (var i = outer; i < marks.Count; i++)
        {
            WriteWords(marks[i], segment.Extent, isInnermost: i == marks.Count - 1);
        }

        SafeText.Write(_html, _passage.Text, segment.Extent.Start, segment.Extent.End);
        for (var i = marks.Count - 1; i >= outer; i--)
        {
            _html.Append(i == marks.Count - 1 ? "</a>" : "</span>");
        }

        for (var i = 0; i < outer; i++)
        {
            _html.Append("</span>");
        }
    }

    // Where a claim's address leads. It stands beside its words, not in them, so that the style sheet can light all of a
    // claim's words that follow it in the paragraph without looking through the whole page.
    private void WriteAnchors(MarkedSegment segment)
    {
        foreach (var mark in segment.Marks)
        {
            if (mark.Kind is MarkKind.Content or MarkKind.Source or MarkKind.Cue && _anchored.Add(('a', mark.Index, 0)))
            {
                _html.Append("<span class=\"anchor\" id=\"").Append(_passage.Id("c", mark.Index)).Append("\"></span>");
            }
        }
    }

    private void WriteOpening(Mark mark, Extent segment)
    {
        var name = mark.Kind switch
        {
            MarkKind.Content => "content",
            MarkKind.Finding => "finding",
            MarkKind.Source => "source",
            _ => "cue",
        };
        var id = _passage.Id(mark.Kind == MarkKind.Finding ? "x" : "c", mark.Index);
        _html.Append("<span class=\"").Append(name).Append(' ').Append(id);
        _html.Append(mark.Extent.Start == segment.Start ? " open" : "");
        _html.Append(mark.Extent.End == segment.End ? " shut\">" : "\">");
    }

    // The small number before the words: the first one of a claim is what a screen reader meets.
    private void WriteTag(Mark mark, Extent segment)
    {
        if (mark.Extent.Start != segment.Start)
        {
            return;
        }

        if (mark.Kind == MarkKind.Finding)
        {
            var rule = SafeText.InAttribute(_passage.Reading.Findings[mark.Index].Rule);
            _html.Append(
                CultureInfo.InvariantCulture,
                $"<a class=\"tag rule\" id=\"{_passage.FindingId(mark.Index, mark.Part)}\" href=\"#{_passage.Id("finding-", mark.Index)}\" aria-label=\"Finding {mark.Index + 1}, {rule}\" data-n=\"{_passage.FindingLabel(mark.Index, mark.Part)}\"></a>"
            );
            return;
        }

        var isFirst = _anchored.Add(('c', mark.Index, 0));
        if (mark.Kind == MarkKind.Cue && !isFirst)
        {
            return;
        }

        var label = _passage.Label("c", mark.Index);
        var href = _passage.Id("claim-", mark.Index);
        if (isFirst)
        {
            var claim = _passage.Reading.Claims[mark.Index];
            var holder = SafeText.InAttribute(claim.Holder ?? WordsOf(claim.Source) ?? "somebody not named");
            _html.Append(
                CultureInfo.InvariantCulture,
                $"<a class=\"tag\" href=\"#{href}\" aria-label=\"Claim {label}: {holder} {ContractNames.Of(claim.Stance)}\" data-n=\"{label}\"></a>"
            );
        }
        else
        {
            _html.Append(
                CultureInfo.InvariantCulture,
                $"<a class=\"tag\" href=\"#{href}\" aria-hidden=\"true\" tabindex=\"-1\" data-n=\"{label}\"></a>"
            );
        }
    }

    private string? WordsOf(IReadOnlyList<Extent> extents)
    {
        if (extents.Count == 0)
        {
            return null;
        }

        var start = Math.Clamp(extents[0].Start, 0, _passage.Text.Length);
        return _passage.Text[start..Math.Clamp(extents[0].End, start, _passage.Text.Length)];
    }

    private void WriteWords(Mark mark, Extent segment, bool isInnermost)
    {
        var (letter, name) = mark.Kind switch
        {
            MarkKind.Figure => ('f', "figure"),
            MarkKind.Time => ('t', "time"),
            _ => ('p', "place"),
        };
        var kind = letter.ToString();
        _html.Append(isInnermost ? "<a" : "<span").Append(" class=\"").Append(name).Append('"');
        if (_anchored.Add((letter, mark.Index, mark.Part)))
        {
            _html.Append(" id=\"").Append(_passage.Id(kind, mark.Index)).Append('"');
        }

        if (mark.Extent.End == segment.End)
        {
            _html.Append(" data-n=\"").Append(_passage.Label(kind, mark.Index)).Append('"');
        }

        if (isInnermost)
        {
            _html.Append(" href=\"#").Append(_passage.Id(name + "-", mark.Index)).Append('"');
        }

        _html.Append('>');
    }
}
