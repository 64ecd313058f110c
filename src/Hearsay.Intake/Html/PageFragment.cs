using System.Text;
using AngleSharp.Dom;

namespace Hearsay.Intake;

/// <summary>The words of HTML that is no page of its own: the text of a message, or of an entry of a feed. Nothing in it is run.</summary>
internal static class PageFragment
{
    // How mail programs mark the message that is answered: Thunderbird and Apple, Gmail, Outlook, Yahoo.
    private const string Quotes = "blockquote[type=cite], .gmail_quote, .yahoo_quoted, .moz-cite-prefix + blockquote";

    /// <summary>The words; those of a message that is answered stand at the end, each line behind a mark.</summary>
    public static string TextOf(string html, string name)
    {
        using var document = PageParser.Parse(html, name);
        var places = ElementPlaces.Number(document);
        var text = new StringBuilder();
        var quoted = new StringBuilder();
        foreach (var quote in document.QuerySelectorAll(Quotes).ToList())
        {
            if (quote.ParentElement is not null && quote.ParentElement.Closest(Quotes) is null)
            {
                AppendQuoted(quoted, WordsOf(quote, places));
                quote.Remove();
            }
        }

        text.Append(document.Body is { } body ? WordsOf(body, places) : "");
        return quoted.Length == 0 ? text.ToString() : $"{text}\n\n{quoted}";
    }

    private static void AppendQuoted(StringBuilder quoted, string words)
    {
        foreach (var line in words.Split('\n'))
        {
            quoted.Append("> ").Append(line).Append('\n');
        }
    }

    private static string WordsOf(IElement element, ElementPlaces places)
    {
        var text = new PageText(places, title: null);
        text.Append(element, skipFurniture: false);
        return text.ToString();
    }
}
