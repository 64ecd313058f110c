using System.Text;
using Hearsay.Pages.Marking;

namespace Hearsay.Pages.Dossier;

/// <summary>Writes lines of Markdown that hold words of reports.</summary>
internal static class MarkdownLines
{
    private const string Active = "\\`*_{}[]<>#|~&!";

    /// <summary>The sentence around words, who says them, and whose report it is.</summary>
    public static string Quote(QuoteView quote)
    {
        var whole = quote.Report.TextOf(quote.Passage.InTitle);
        var sentence = QuestionWords.OneLine(quote.Report.SentenceOf(quote.Passage).In(whole).ToString());
        var who = string.Join(" → ", (quote.Says ?? []).Append(quote.Report.Outlet));
        return $"“{Plain(Drawing.Svg.Cut(sentence, 300))}” {Plain(who)}, {quote.Report.Id}";
    }

    /// <summary>Anybody's words: none of them may act as markup, nor break the line.</summary>
    public static string Plain(string words)
    {
        var plain = new StringBuilder();
        foreach (var c in SafeText.Show(QuestionWords.OneLine(words)))
        {
            if (Active.Contains(c, StringComparison.Ordinal))
            {
                plain.Append('\\');
            }

            plain.Append(c);
        }

        return plain.ToString();
    }

    /// <summary>Writes a line.</summary>
    public static void Line(StringBuilder text, string words) => text.Append(words).Append('\n');
}
