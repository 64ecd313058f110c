using Hearsay.Reading;
using NodaTime;

namespace Hearsay.Casework;

/// <summary>A report as the index holds it.</summary>
internal sealed class IndexedReport
{
    private AlignedWords? _aligned;

    public IndexedReport(int number, string id, Provenance provenance, ReportWords words)
    {
        (Number, Id, Words) = (number, id, words);
        Moment = CaseOrder.MomentOf(provenance);
        Published = provenance.Published;
        Outlet = OutletName.Of(provenance);
        OutletNames = CreditMatch.NamesOf(provenance);
        Masked = new bool[words.SegmentCount];
    }

    /// <summary>Its place in the order of arrival.</summary>
    public int Number { get; }

    /// <summary>Its id.</summary>
    public string Id { get; }

    /// <summary>Its words.</summary>
    public ReportWords Words { get; }

    /// <summary>By what it is put in order.</summary>
    public Instant Moment { get; }

    /// <summary>When it was published; null where unknown.</summary>
    public PublicationTime? Published { get; }

    /// <summary>Its outlet, folded; empty where unknown.</summary>
    public string Outlet { get; }

    /// <summary>What its outlet is called, as credits are compared with it.</summary>
    public string[] OutletNames { get; }

    /// <summary>Whom it credits.</summary>
    public required IReadOnlyList<Credit> Credits { get; init; }

    /// <summary>Which segments are boilerplate.</summary>
    public bool[] Masked { get; }

    /// <summary>Which segments are boilerplate by their own words, whatever other reports have.</summary>
    public required bool[] Notices { get; init; }

    /// <summary>Its first fingerprint in the index.</summary>
    public int FirstPosting { get; set; }

    /// <summary>How many fingerprints it has in the index.</summary>
    public int Postings { get; set; }

    /// <summary>Whether its pairs must be looked for again.</summary>
    public bool IsStale { get; set; } = true;

    /// <summary>The reports that it shares passages with, by their numbers.</summary>
    public List<int> Partners { get; } = [];

    /// <summary>Its words as pairs are aligned by; made when first asked for.</summary>
    public AlignedWords Aligned => _aligned ??= new AlignedWords(Words, Masked);

    /// <summary>Takes note whether a segment is boilerplate by what other reports have.</summary>
    public void Mask(int segment, bool masked)
    {
        masked |= Notices[segment];
        if (Masked[segment] != masked)
        {
            Masked[segment] = masked;
            (_aligned, IsStale) = (null, true);
        }
    }

    /// <summary>Whether it stands before another in <see cref="CaseOrder"/>'s order.</summary>
    public bool IsBefore(IndexedReport other) => Compare(this, other) < 0;

    /// <summary><see cref="CaseOrder"/>'s order.</summary>
    public static int Compare(IndexedReport a, IndexedReport b)
    {
        var byMoment = a.Moment.CompareTo(b.Moment);
        return byMoment != 0 ? byMoment : string.CompareOrdinal(a.Id, b.Id);
    }
}
