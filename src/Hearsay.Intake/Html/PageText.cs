using System.Text;
using AngleSharp.Dom;

namespace Hearsay.Intake;

/// <summary>The text of a part of a page, paragraphs parted by a blank line, and which element each stretch is from.</summary>
internal sealed class PageText(ElementPlaces places, string? title)
{
    private readonly StringBuilder _text = new();
    private readonly List<(int Start, int Place)> _runs = [];
    private int _breaks;
    private bool _space;
    private int _quoted;

    /// <summary>Whether there are no words.</summary>
    public bool IsEmpty => _text.Length == 0;

    /// <summary>How many UTF-16 code units there are.</summary>
    public int Length => _text.Length;

    /// <summary>Adds the text of an element.</summary>
    /// <param name="root">The element.</param>
    /// <param name="skipFurniture">Whether menus, headers, footers, forms and the title are left out.</param>
    public void Append(IElement root, bool skipFurniture) =>
        AppendElement(root, ElementPlaces.NumberOf(root), skipFurniture, keepSpace: false);

    /// <summary>Which element each stretch comes from; the runs cover the text without gaps.</summary>
    public SourceMap ToSourceMap() =>
        new(
            _runs.Select(
                (run, i) =>
                    new SourceRun(
                        run.Start,
                        i + 1 < _runs.Count ? _runs[i + 1].Start : _text.Length,
                        0,
                        places.PathOf(run.Place)
                    )
            )
        );

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    // The parser bounds how deep elements are nested, so this recursion is bounded too.
    private void AppendElement(IElement element, int place, bool skipFurniture, bool keepSpace)
    {
        var name = element.LocalName;
        if (PageElements.IsUnread(element) || (skipFurniture && IsFurniture(element)))
        {
            return;
        }

        if (name == "br")
        {
            // Two in a row are how old pages part paragraphs.
            Break(_breaks > 0 ? 2 : 1);
            return;
        }

        var around = PageElements.BreaksAround(name);
        Break(around);
        AppendQuotationMark(name, place, opens: true);
        foreach (var child in element.ChildNodes)
        {
            if (child is IElement inner)
            {
                var number = ElementPlaces.NumberOf(inner);
                AppendElement(inner, number < 0 ? place : number, skipFurniture, keepSpace || name == "pre");
            }
            else if (child is IText text)
            {
                AppendText(text.Data, place, keepSpace || name == "pre");
            }
        }

        AppendQuotationMark(name, place, opens: false);
        Break(around);
        _space |= name is "td" or "th";
    }

    // The title is a passage of its own, and is not said twice.
    private bool IsFurniture(IElement element) =>
        PageElements.IsFurniture(element)
        || (element.LocalName == "h1" && title is not null && PageMetadata.Clean(element.TextContent) == title);

    // Browsers draw the marks of a q element, so people read them though they are not in the page's text.
    private void AppendQuotationMark(string name, int place, bool opens)
    {
        if (name == "q")
        {
            _quoted += opens ? 1 : 0;
            AppendCharacter(
                (_quoted & 1, opens) switch
                {
                    (1, true) => '\u201C',
                    (1, false) => '\u201D',
                    (_, true) => '\u2018',
                    _ => '\u2019',
                },
                place
            );
            _quoted -= opens ? 0 : 1;
        }
    }

    private void Break(int lines)
    {
        _breaks = Math.Max(_breaks, lines);
        _space &= lines == 0;
    }

    private void AppendText(string text, int place, bool keepSpace)
    {
        foreach (var c in text)
        {
            if (c is '\u00AD' or '\u200B' or '\uFEFF')
            {
                // Where a word may be broken is no part of it.
            }
            else if (keepSpace && c == '\n')
            {
                Break(1);
            }
            else if (c is ' ' or '\t' or '\n' or '\r' or '\f' or '\u00A0')
            {
                _space = true;
            }
            else
            {
                AppendCharacter(c, place);
            }
        }
    }

    private void AppendCharacter(char c, int place)
    {
        if (_text.Length > 0)
        {
            if (_breaks > 0)
            {
                _text.Append('\n', _breaks);
            }
            else if (_space)
            {
                _text.Append(' ');
            }
        }

        _breaks = 0;
        _space = false;
        if (_runs.Count == 0 || _runs[^1].Place != place)
        {
            _runs.Add((_runs.Count == 0 ? 0 : _text.Length, place));
        }

        _text.Append(c);
    }
}
