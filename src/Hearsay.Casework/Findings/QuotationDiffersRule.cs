using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>H403: a quotation of one speaker whose words differ between reports.</summary>
internal sealed class QuotationDiffersRule : ICaseRule
{
    private const int FewestWords = 6;
    private const double Alike = 0.7;

    /// <inheritdoc/>
    public IEnumerable<CaseFinding> Find(CaseSight sight)
    {
        var quotes = sight.Members.SelectMany(report => Quotes(sight, report)).ToArray();
        for (var i = 0; i < quotes.Length; i++)
        {
            for (var j = i + 1; j < quotes.Length; j++)
            {
                var (a, b) = (quotes[i], quotes[j]);
                if (a.Passage.Report != b.Passage.Report && a.Party == b.Party && Differ(a.Words, b.Words))
                {
                    yield return new CaseFinding(
                        "H403",
                        "quotation-differs",
                        sight.Incident,
                        [a.Passage, b.Passage],
                        $"Two reports put what {sight.Parties.Parties[a.Party].Name} said into different words."
                    );
                }
            }
        }
    }

    private static IEnumerable<(int Party, CasePassage Passage, string[] Words)> Quotes(CaseSight sight, int report)
    {
        var reading = sight.Reports[report].Reading;
        foreach (var claim in reading.Claims)
        {
            if (claim.Quote != QuoteKind.Direct || claim.Relay.Count == 0)
            {
                continue;
            }

            foreach (var part in claim.Content)
            {
                var words = WordsOf(reading.Text, part);
                if (words.Length >= FewestWords)
                {
                    yield return (sight.Parties.Of(report, claim.Relay[0]), new CasePassage(report, part), words);
                }
            }
        }
    }

    private static string[] WordsOf(AnnotatedText text, Extent extent)
    {
        var words = new List<string>();
        for (var i = text.TokenAt(extent.Start); i < text.TokenCount && text.Starts[i] < extent.End; i++)
        {
            if (text.Kinds[i] is TokenKind.Word or TokenKind.Number or TokenKind.Clitic)
            {
                words.Add(text.CharactersOf(i).ToString().ToLowerInvariant());
            }
        }

        return [.. words];
    }

    // Most words in common, in order, and neither a shortened form of the other.
    private static bool Differ(string[] a, string[] b)
    {
        var common = LongestCommon(a, b);
        return common >= Alike * Math.Max(a.Length, b.Length) && common < Math.Min(a.Length, b.Length);
    }

    private static int LongestCommon(string[] a, string[] b)
    {
        var row = new int[b.Length + 1];
        foreach (var word in a)
        {
            var diagonal = 0;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = word == b[j - 1] ? diagonal + 1 : Math.Max(row[j], row[j - 1]);
                diagonal = above;
            }
        }

        return row[^1];
    }
}
