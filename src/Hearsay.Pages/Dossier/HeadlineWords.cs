namespace Hearsay.Pages.Dossier;

/// <summary>What a dossier calls an incident: words of its reports, and no others.</summary>
internal static class HeadlineWords
{
    private const int Longest = 110;

    /// <summary>The first headline among the reports; where there is none, the first report's first sentence, cut.</summary>
    public static string Of(IReadOnlyList<DossierReport> reports)
    {
        foreach (var report in reports)
        {
            if (report.Provenance.Title is { } title && !string.IsNullOrWhiteSpace(title))
            {
                return Drawing.Svg.Cut(QuestionWords.OneLine(title), Longest);
            }
        }

        var text = reports[0].Source.Reading.Text;
        var sentence = text.SentenceCount == 0 ? "" : text.SentenceAt(0).ToString();
        return sentence.Length == 0
            ? reports[0].Section.Title
            : Drawing.Svg.Cut(QuestionWords.OneLine(sentence), Longest);
    }
}
