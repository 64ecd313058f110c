using Hearsay.Casework;
using Hearsay.Reading;

namespace Hearsay.Pages.Dossier;

/// <summary>Lays out how reports say it, by outlet, and who calls it what.</summary>
internal sealed class WordingViews(Casebook casebook, IReadOnlyList<DossierReport> reports, PassageMarks marks)
{
    private readonly VoiceNames _voices = new(casebook, reports);

    /// <summary>The choices of words of each outlet, in order of its first report.</summary>
    public IReadOnlyList<WordingView> ByOutlet() =>
        [
            .. All()
                .GroupBy(one => one.Quote.Report.Outlet, StringComparer.OrdinalIgnoreCase)
                .Select(group => new WordingView(
                    group.First().Quote.Report.Outlet,
                    group.Select(one => one.Quote.Report.Index).Distinct().Count(),
                    group
                        .GroupBy(one => one.Choice.Kind)
                        .ToDictionary(
                            kind => kind.Key,
                            kind =>
                                (IReadOnlyList<WordingQuote>)
                                    [
                                        .. kind.Select(one => new WordingQuote(
                                            one.Words,
                                            one.IsOwn ? null : one.Voice,
                                            one.Quote
                                        )),
                                    ]
                        )
                )),
        ];

    /// <summary>Words for what happened that more than one voice uses or avoids: of the events, loaded, in scare quotes.</summary>
    public IReadOnlyList<NamingView> Namings()
    {
        var found = casebook
            .Groups.SelectMany(group => EventNames.Find(group, casebook.Reports))
            .Select(one =>
            {
                var reading = reports[one.Passage.Report].ReadingOf(one.Passage.InTitle);
                var (_, name, isOwn) = _voices.Of(one.Passage.Report, reading, ClaimAt(reading, one.Passage));
                return (Word: one.Word, Kind: "of the event", name, isOwn, Quote: Quote(one.Passage));
            })
            .Concat(
                All()
                    .Where(one => one.Choice.Kind is WordingKind.Loaded or WordingKind.ScareQuote)
                    .Select(one =>
                        (
                            Word: Bare(one.Words).ToLowerInvariant(),
                            Kind: one.Choice.Kind == WordingKind.Loaded ? "loaded" : "in scare quotes",
                            name: one.Voice,
                            isOwn: one.IsOwn,
                            one.Quote
                        )
                    )
            );
        NamingView[] namings =
        [
            .. found
                .GroupBy(one => (one.Word, one.Kind))
                .Select(group => new NamingView(
                    group.Key.Word,
                    group.Key.Kind,
                    [
                        .. group
                            .GroupBy(one => (one.name, one.isOwn))
                            .Select(user => new NamingUser(
                                user.Key.name,
                                user.Key.isOwn,
                                [.. user.Select(one => one.Quote).DistinctBy(quote => quote.Report.Index)]
                            ))
                            .OrderByDescending(user => user.Quotes.Count),
                    ]
                ))
                .OrderByDescending(naming => naming.Users.Count)
                .ThenBy(naming => naming.Word, StringComparer.Ordinal)
                .ThenBy(naming => naming.Kind, StringComparer.Ordinal),
        ];
        foreach (var quote in namings.SelectMany(one => one.Users).SelectMany(one => one.Quotes))
        {
            marks.Add(quote.Passage);
        }

        return namings;
    }

    private List<(WordChoice Choice, string Words, string Voice, bool IsOwn, QuoteView Quote)> All()
    {
        var all = new List<(WordChoice, string, string, bool, QuoteView)>();
        foreach (var report in reports)
        {
            foreach (var inTitle in report.Parts)
            {
                var reading = report.ReadingOf(inTitle);
                foreach (var choice in reading.Wording)
                {
                    var passage = new CasePassage(report.Index, choice.Extent, inTitle);
                    var (_, name, isOwn) = _voices.Of(report.Index, reading, choice.Claim);
                    // That a source is not named is the report's choice, whoever the source is.
                    isOwn |= choice.Kind == WordingKind.UnnamedSource;
                    var words = QuestionWords.OneLine(choice.Extent.In(reading.Text.Text).ToString());
                    all.Add((choice, words, isOwn ? report.Outlet : name, isOwn, Quote(passage)));
                }
            }
        }

        return all;
    }

    private QuoteView Quote(CasePassage passage) => new(reports[passage.Report], passage, null);

    // The innermost claim in whose content words stand.
    private static int ClaimAt(ReportReading reading, CasePassage passage)
    {
        var (best, length) = (-1, int.MaxValue);
        for (var i = 0; i < reading.Claims.Count; i++)
        {
            foreach (var part in reading.Claims[i].Content)
            {
                if (part.Contains(passage.Extent) && part.Length < length)
                {
                    (best, length) = (i, part.Length);
                }
            }
        }

        return best;
    }

    private static string Bare(string words) => words.Trim('"', '\'', '“', '”', '‘', '’', '«', '»', '„', ' ');
}
