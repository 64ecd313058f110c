using System.Globalization;
using Hearsay.Casework;

namespace Hearsay.Pages.Dossier;

/// <summary>Two reports of which half of one, or more, is wording that the other has too.</summary>
/// <param name="Later">The report that stands second, or that is known to stand behind the other.</param>
/// <param name="Earlier">The other one.</param>
/// <param name="Pair">What was found.</param>
/// <param name="LaterWords">The longest passage that they share, in the later one.</param>
/// <param name="EarlierWords">The same passage in the earlier one.</param>
/// <param name="Credit">The words that credit the earlier one; null where there are none.</param>
public sealed record CopyView(
    DossierReport Later,
    DossierReport Earlier,
    CopyPair Pair,
    QuoteView LaterWords,
    QuoteView EarlierWords,
    QuoteView? Credit
)
{
    /// <summary>How much of either report's own words are shared, e.g. "95 % of r8, 88 % of r4".</summary>
    public string Share
    {
        get
        {
            var isFirst = Later.Index == Pair.First;
            var (later, earlier) = isFirst
                ? (Pair.ShareOfFirst, Pair.ShareOfSecond)
                : (Pair.ShareOfSecond, Pair.ShareOfFirst);
            return $"{Percent(later)} of {Later.Id}, {Percent(earlier)} of {Earlier.Id}";
        }
    }

    /// <summary>How alike the shared passages are, e.g. "verbatim, lightly edited".</summary>
    public string Kinds =>
        string.Join(
            ", ",
            Pair.Passages.Select(passage => passage.Kind)
                .Distinct()
                .Order()
                .Select(kind =>
                    kind switch
                    {
                        CopyKind.Verbatim => "verbatim",
                        CopyKind.Light => "lightly edited",
                        CopyKind.Rewritten => "rewritten",
                        _ => "the same quotation",
                    }
                )
        );

    internal static IReadOnlyList<CopyView> Of(
        Casebook casebook,
        IReadOnlyList<DossierReport> reports,
        PassageMarks marks
    ) =>
        [
            .. casebook
                .Copies.Pairs.Where(pair => pair.IsCopy)
                .OrderByDescending(pair => Math.Max(pair.ShareOfFirst, pair.ShareOfSecond))
                .ThenBy(pair => pair.First)
                .ThenBy(pair => pair.Second)
                .Select(pair => Of(pair, reports, marks)),
        ];

    private static CopyView Of(CopyPair pair, IReadOnlyList<DossierReport> reports, PassageMarks marks)
    {
        QuoteView Quote(CasePassage passage)
        {
            marks.Add(passage);
            return new QuoteView(reports[passage.Report], passage, null);
        }

        var (later, earlier) = pair.Earlier == pair.Second ? (pair.First, pair.Second) : (pair.Second, pair.First);
        var longest = pair.Passages.MaxBy(passage => passage.First.Length);
        var (ofLater, ofEarlier) =
            later == pair.First ? (longest.First, longest.Second) : (longest.Second, longest.First);
        return new CopyView(
            reports[later],
            reports[earlier],
            pair,
            Quote(new CasePassage(later, ofLater)),
            Quote(new CasePassage(earlier, ofEarlier)),
            pair.Credit is { } credit ? Quote(credit) : null
        );
    }

    private static string Percent(double share) =>
        Math.Floor(share * 100).ToString(CultureInfo.InvariantCulture) + " %";
}
