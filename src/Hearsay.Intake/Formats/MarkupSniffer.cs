using System.Buffers;
using System.Text;

namespace Hearsay.Intake;

/// <summary>Tells whether a text is a web page by its first tag.</summary>
/// <remarks>
/// The list of tags is that of the WHATWG MIME Sniffing Standard (section 7.1) and the tags that begin the fragments that
/// people save.
/// </remarks>
internal static class MarkupSniffer
{
    private static readonly string[] Tags =
    [
        "html",
        "head",
        "body",
        "title",
        "meta",
        "link",
        "script",
        "style",
        "base",
        "iframe",
        "article",
        "main",
        "section",
        "header",
        "nav",
        "div",
        "p",
        "h1",
        "h2",
        "h3",
        "table",
        "font",
        "span",
        "ul",
        "ol",
        "blockquote",
        "center",
        "a",
        "b",
        "i",
        "br",
        "hr",
        "img",
        "pre",
    ];

    private static readonly SearchValues<byte> Blank = SearchValues.Create(" \t\r\n\f\0"u8);

    public static Markup Sniff(ReadOnlySpan<byte> head)
    {
        var xml = false;
        while (true)
        {
            head = SkipBlank(head);
            if (head.StartsWith("<!--"u8))
            {
                head = After(head, "-->"u8);
            }
            else if (head.StartsWith("<?"u8))
            {
                xml |= StartsWithTag(head[2..], "xml");
                head = After(head, "?>"u8);
            }
            else
            {
                break;
            }
        }

        if (StartsWith(head, "<!doctype"))
        {
            return StartsWithTag(SkipBlank(head[9..]), "html") ? Markup.Html
                : StartsWithTag(SkipBlank(head[9..]), "rss") ? Markup.Feed
                : Markup.Xml;
        }

        if (xml)
        {
            return head.Length > 0 && StartsWithTag(head[1..], "html") ? Markup.Html
                : IsFeed(head) ? Markup.Feed
                : Markup.Xml;
        }

        if (head.Length < 2 || head[0] != '<')
        {
            return Markup.None;
        }

        foreach (var tag in Tags)
        {
            if (StartsWithTag(head[1..], tag))
            {
                return Markup.Html;
            }
        }

        return IsFeed(head) ? Markup.Feed : Markup.None;
    }

    // RSS 2.0 and older, Atom, and RSS 1.0 in RDF.
    private static bool IsFeed(ReadOnlySpan<byte> head) =>
        head.Length > 1
        && head[0] == '<'
        && (
            StartsWithTag(head[1..], "rss")
            || StartsWithTag(head[1..], "feed")
            || (StartsWith(head[1..], "rdf:RDF") && head.IndexOf("purl.org/rss/1.0"u8) >= 0)
        );

    private static ReadOnlySpan<byte> SkipBlank(ReadOnlySpan<byte> text)
    {
        text = text.StartsWith("\uFEFF"u8) ? text[3..] : text;
        var at = text.IndexOfAnyExcept(Blank);
        return at < 0 ? [] : text[at..];
    }

    private static ReadOnlySpan<byte> After(ReadOnlySpan<byte> text, ReadOnlySpan<byte> mark)
    {
        var at = text.IndexOf(mark);
        return at < 0 ? [] : text[(at + mark.Length)..];
    }

    private static bool StartsWith(ReadOnlySpan<byte> text, string word) =>
        text.Length >= word.Length && Ascii.EqualsIgnoreCase(text[..word.Length], word);

    private static bool StartsWithTag(ReadOnlySpan<byte> text, string word) =>
        StartsWith(text, word) && (text.Length == word.Length || !char.IsAsciiLetterOrDigit((char)text[word.Length]));
}
