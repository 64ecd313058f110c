using System.Text;
using Hearsay.Language;
using Hearsay.Pages.Marking;

namespace Hearsay.Pages.Dossier;

/// <summary>Writes a report's words as HTML with the passages marked that a dossier leads to.</summary>
/// <remarks>
/// The text content of what is written is the text (as <see cref="SafeText"/> shows it) and nothing else. Marks are nested
/// where the passages are; of two that cross, the later one is cut in two and bears its id on its first part.
/// </remarks>
public sealed class SourceTextWriter
{
    private readonly StringBuilder _html = new();
    private readonly Stack<Open> _open = new();
    private readonly List<Open> _rest = [];
    private readonly List<Open> _suspended = [];
    private readonly string _text;
    private readonly DossierReport _report;
    private readonly bool _inTitle;
    private int _at;

    private SourceTextWriter(DossierReport report, bool inTitle)
    {
        (_report, _inTitle) = (report, inTitle);
        _text = report.TextOf(inTitle);
    }

    /// <summary>Writes a report's text, a <c>p</c> element for each paragraph.</summary>
    public static string WriteParagraphs(DossierReport report, PassageMarks marks)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(marks);
        return new SourceTextWriter(report, inTitle: false).Write(marks, TextBlocks.Find(report.TextOf(false)));
    }

    /// <summary>Writes a report's headline as one line.</summary>
    public static string WriteHeadline(DossierReport report, PassageMarks marks)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(marks);
        return new SourceTextWriter(report, inTitle: true).Write(marks, []);
    }

    private string Write(PassageMarks marks, IReadOnlyList<Extent> blocks)
    {
        var next = new Queue<Open>(
            marks.Of(_report.Index, _inTitle).Select(mark => new Open(Fit(mark.Extent), mark.Extent, mark.Backs))
        );
        foreach (var block in blocks)
        {
            WriteUpTo(block.Start, next);
            Suspend();
            _html.Append("<p dir=\"auto\">");
            Resume();
            WriteUpTo(block.End, next);
            Suspend();
            _html.Append("</p>");
        }

        Resume();
        WriteUpTo(_text.Length, next);
        Suspend();
        while (next.TryDequeue(out var left))
        {
            Anchor(left);
        }

        return _html.ToString();
    }

    private void WriteUpTo(int end, Queue<Open> next)
    {
        while (true)
        {
            while (_open.TryPeek(out var top) && top.Fitted.End <= _at)
            {
                Close();
            }

            if (next.TryPeek(out var mark) && mark.Fitted.Start <= _at && mark.Fitted.Start < end)
            {
                Begin(next.Dequeue());
                continue;
            }

            if (_at >= end)
            {
                return;
            }

            var stop = Math.Min(end, _open.TryPeek(out var innermost) ? innermost.Fitted.End : end);
            stop = Math.Min(stop, next.TryPeek(out var coming) ? Math.Max(coming.Fitted.Start, _at) : stop);
            SafeText.Write(_html, _text, _at, stop);
            _at = stop;
        }
    }

    private void Begin(Open mark)
    {
        if (mark.Fitted.IsEmpty)
        {
            Anchor(mark);
            return;
        }

        // One that ends behind the one around it ends with it here, and goes on behind it.
        if (_open.TryPeek(out var outer) && outer.Fitted.End < mark.Fitted.End)
        {
            var cut = outer.Fitted.End;
            if (cut > _at)
            {
                _rest.Add(mark with { Fitted = new Extent(cut, mark.Fitted.End), IsRest = true });
                mark = mark with { Fitted = new Extent(_at, cut), Backs = [] };
            }
        }

        Tag(mark);
        _open.Push(mark);
    }

    private void Close()
    {
        var closed = _open.Pop();
        _html.Append("</mark>");
        foreach (var back in closed.Backs)
        {
            _html
                .Append("<a class=\"back\" href=\"")
                .Append(_report.Home)
                .Append('#')
                .Append(back.Target)
                .Append("\" data-n=\"");
            _html.Append(SafeText.InAttribute(back.Label)).Append("\" aria-label=\"");
            _html.Append(SafeText.InAttribute(back.Says)).Append("\"></a>");
        }

        // Not before all that ends here is closed.
        if (_open.TryPeek(out var around) && around.Fitted.End <= _at)
        {
            return;
        }

        var due = _rest.Where(rest => rest.Fitted.Start <= _at).OrderByDescending(rest => rest.Fitted.End).ToList();
        _rest.RemoveAll(rest => rest.Fitted.Start <= _at);
        due.ForEach(Begin);
    }

    private void Tag(Open mark)
    {
        _html.Append("<mark");
        if (!mark.IsRest)
        {
            _html.Append(" id=\"").Append(_report.PassageId(mark.Named, _inTitle)).Append('"');
        }

        _html.Append('>');
    }

    private void Anchor(Open mark) =>
        _html.Append("<span id=\"").Append(_report.PassageId(mark.Named, _inTitle)).Append("\"></span>");

    // A paragraph may end inside of a mark: it goes on in the next one.
    private void Suspend()
    {
        var kept = new List<Open>();
        while (_open.TryPop(out var open))
        {
            _html.Append("</mark>");
            if (open.Fitted.End > _at)
            {
                kept.Add(open with { IsRest = true });
            }
        }

        kept.Reverse();
        _suspended.AddRange(kept);
    }

    private void Resume()
    {
        foreach (var open in _suspended.Where(open => open.Fitted.End > _at))
        {
            Tag(open);
            _open.Push(open);
        }

        _suspended.Clear();
    }

    private Extent Fit(Extent extent)
    {
        var start = Math.Clamp(extent.Start, 0, _text.Length);
        var end = Math.Clamp(extent.End, start, _text.Length);
        return start == end ? new Extent(start, start) : new Extent(Left(start), Right(end));
    }

    private int Left(int offset) => IsInPair(offset) ? offset - 1 : offset;

    private int Right(int offset) => IsInPair(offset) ? offset + 1 : offset;

    private bool IsInPair(int offset) =>
        offset > 0 && offset < _text.Length && char.IsSurrogatePair(_text[offset - 1], _text[offset]);

    private readonly record struct Open(
        Extent Fitted,
        Extent Named,
        IReadOnlyList<PassageBack> Backs,
        bool IsRest = false
    );
}
