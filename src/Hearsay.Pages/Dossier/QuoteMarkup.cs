using System.Text;
using Hearsay.Language;
using Hearsay.Pages.Marking;
using Microsoft.AspNetCore.Components;

namespace Hearsay.Pages.Dossier;

/// <summary>Writes quoted words with the sentence around them.</summary>
internal static class QuoteMarkup
{
    // So much of a long sentence stands on either side of the quoted words.
    private const int Beside = 110;
    private const int LongestPassage = 420;
    private const string Gap = "<span class=\"gap\">[…]</span>";

    /// <summary>The sentence, the words in it links to where they stand.</summary>
    public static MarkupString InSentence(QuoteView quote)
    {
        var text = quote.Report.TextOf(quote.Passage.InTitle);
        var words = Fit(text, quote.Passage.Extent);
        var sentence = Fit(text, quote.Report.SentenceOf(quote.Passage));
        var html = new StringBuilder();
        var start =
            words.Start - sentence.Start > Beside ? After(text, words.Start - Beside, words.Start) : sentence.Start;
        html.Append(start > sentence.Start ? Gap + " " : "");
        SafeText.Write(html, text, start, words.Start);
        if (!Link(html, text, words, quote.Href))
        {
            return new MarkupString(html.ToString());
        }

        foreach (var also in quote.Also.Select(also => Fit(text, also)).Where(also => also.Start >= words.End))
        {
            SafeText.Write(html, text, words.End, also.Start);
            words = also;
            _ = Link(html, text, also, quote.Report.HrefOf(also, quote.Passage.InTitle));
        }

        var end = sentence.End - words.End > Beside ? Before(text, words.End + Beside, words.End) : sentence.End;
        SafeText.Write(html, text, words.End, end);
        html.Append(end < sentence.End ? " " + Gap : "");
        return new MarkupString(html.ToString());
    }

    private static bool Link(StringBuilder html, string text, Extent words, string href)
    {
        html.Append("<a href=\"").Append(href).Append("\">");
        var shown = words.Length > LongestPassage ? Before(text, words.Start + LongestPassage, words.Start) : words.End;
        html.Append(words.IsEmpty ? "[…]" : "");
        SafeText.Write(html, text, words.Start, shown);
        html.Append("</a>").Append(shown < words.End ? " " + Gap : "");
        return shown == words.End;
    }

    private static Extent Fit(string text, Extent extent)
    {
        var start = Math.Clamp(extent.Start, 0, text.Length);
        return new Extent(start, Math.Clamp(extent.End, start, text.Length));
    }

    // The next beginning of a word, but never behind the limit.
    private static int After(string text, int offset, int limit)
    {
        while (offset < limit && !char.IsWhiteSpace(text[offset]))
        {
            offset++;
        }

        while (offset < limit && char.IsWhiteSpace(text[offset]))
        {
            offset++;
        }

        return offset;
    }

    // The last end of a word, but never before the limit.
    private static int Before(string text, int offset, int limit)
    {
        while (offset > limit && !char.IsWhiteSpace(text[offset]))
        {
            offset--;
        }

        while (offset > limit && char.IsWhiteSpace(text[offset - 1]))
        {
            offset--;
        }

        return offset > limit ? offset : Math.Min(text.Length, limit + Beside);
    }
}
