using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Puts what an index found into the order of the case.</summary>
internal static class CopyResult
{
    public static ReportCopies Make(List<IndexedReport> reports, Dictionary<long, SharedPassage[]> passages)
    {
        var sorted = reports.ToArray();
        Array.Sort(sorted, IndexedReport.Compare);
        var places = new int[sorted.Length];
        for (var place = 0; place < sorted.Length; place++)
        {
            places[sorted[place].Number] = place;
        }

        var pairs = new CopyPair[passages.Count];
        var count = 0;
        foreach (var (pair, shared) in passages)
        {
            var (one, other) = (reports[(int)(pair >> 32)], reports[(int)pair]);
            var (first, second) = one.IsBefore(other) ? (one, other) : (other, one);
            pairs[count++] = Make(first, second, places[first.Number], places[second.Number], shared);
        }

        Array.Sort(
            pairs,
            static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Second.CompareTo(b.Second)
        );
        return new ReportCopies(Array.ConvertAll(sorted, BoilerplateOf), pairs);
    }

    private static CopyPair Make(IndexedReport first, IndexedReport second, int one, int other, SharedPassage[] shared)
    {
        var (basis, isFirst, credit) = CopyDirection.Of(first, second);
        return new CopyPair(
            one,
            other,
            shared,
            CopyShare.Of(first, shared, ofFirst: true),
            CopyShare.Of(second, shared, ofFirst: false),
            basis == CopyBasis.Unknown ? null
                : isFirst ? one
                : other,
            basis,
            credit is { } words ? new CasePassage(isFirst ? other : one, words.Extent) : null
        );
    }

    private static CopyReport BoilerplateOf(IndexedReport report)
    {
        if (!report.Masked.AsSpan().Contains(true))
        {
            return new CopyReport(report.Id, [], report.Credits);
        }

        var extents = new List<Extent>();
        var words = report.Words;
        for (var segment = 0; segment < words.SegmentCount; segment++)
        {
            if (!report.Masked[segment])
            {
                continue;
            }

            var extent = words.ExtentOf(words.Segments[segment], words.Segments[segment + 1]);
            if (segment > 0 && report.Masked[segment - 1])
            {
                extents[^1] = extents[^1].Union(extent);
            }
            else
            {
                extents.Add(extent);
            }
        }

        return new CopyReport(report.Id, extents, report.Credits);
    }
}
