using System.Globalization;
using Hearsay.Casework;
using Hearsay.Language;
using Hearsay.Pages.Sheet;
using Hearsay.Reading;
using NodaTime;

namespace Hearsay.Pages.Dossier;

/// <summary>One of a dossier's reports, and the names of it and of its words on the page.</summary>
public sealed class DossierReport
{
    /// <summary>Makes it.</summary>
    /// <param name="source">The report and its reading.</param>
    /// <param name="index">Where it stands in the case, from 0.</param>
    /// <param name="inFolder">Whether it has a page of its own, in a folder; on the dossier's page if not.</param>
    public DossierReport(SheetReport source, int index, bool inFolder = false)
    {
        ArgumentNullException.ThrowIfNull(source);
        Index = index;
        Source = source;
        Section = new SheetSection(source, Id + "-", 2);
        Page = inFolder ? $"reports/{Id}.html" : "";
        Home = inFolder ? "../index.html" : "";
    }

    /// <summary>Where it stands in the case, from 0.</summary>
    public int Index { get; }

    /// <summary>The report and its reading.</summary>
    public SheetReport Source { get; }

    /// <summary>The page on which its words stand, as the dossier's page knows it; empty for that page itself.</summary>
    public string Page { get; }

    /// <summary>The dossier's page, as the report's page knows it; empty where they are one.</summary>
    public string Home { get; }

    /// <summary>The report's address from the dossier's page.</summary>
    public string Href => $"{Page}#{Id}";

    /// <summary>The same as a claim sheet knows it.</summary>
    public SheetSection Section { get; }

    /// <summary>Its id on the page, e.g. <c>r3</c>, which is also what the reader is shown.</summary>
    public string Id => string.Create(CultureInfo.InvariantCulture, $"r{Index + 1}");

    /// <summary>Who published it; a report without an outlet goes by its name in this run.</summary>
    public string Outlet => Provenance.Outlet ?? Source.Report.Outlet ?? Section.Title;

    /// <summary>What is known of it from outside of its words.</summary>
    public Provenance Provenance => Source.Reading.Provenance;

    /// <summary>When it was published, as finely as it is known, in words; null where it is not known.</summary>
    public string? Published => Provenance.Published is { } published ? PublishedWords.Of(published) : null;

    /// <summary>Its parts, as <see cref="ReadingOf"/> takes them: the headline where it was read, then the text.</summary>
    internal IReadOnlyList<bool> Parts => Source.Reading.Title is null ? [false] : [true, false];

    /// <summary>When its bytes were obtained, UTC, in words; null where that was not recorded.</summary>
    public string? Captured =>
        Source.Report.Capture.Recorded is { } obtained
            ? TimeWords.Say(Instant.FromDateTimeOffset(obtained), Instant.FromDateTimeOffset(obtained))
            : null;

    /// <summary>The Admiralty letters that people gave its source, in order; none are proposed.</summary>
    public IReadOnlyList<PersonDecision> Reliability { get; internal set; } = [];

    /// <summary>Its headline; where it has none, its first words, cut.</summary>
    public string Headline => HeadlineWords.Of([this]);

    /// <summary>The id of words of it, e.g. <c>r3-120-135</c>; in the headline <c>r3-h0-12</c>.</summary>
    public string PassageId(Extent extent, bool inTitle) =>
        string.Create(CultureInfo.InvariantCulture, $"{Id}-{(inTitle ? "h" : "")}{extent.Start}-{extent.End}");

    /// <summary>The address of words of it from the dossier's page.</summary>
    public string HrefOf(Extent extent, bool inTitle) => $"{Page}#{PassageId(extent, inTitle)}";

    /// <summary>What was read of the text, or of the headline.</summary>
    public ReportReading ReadingOf(bool inTitle) =>
        inTitle && Source.Reading.Title is { } title ? title : Source.Reading;

    /// <summary>The text, or the headline.</summary>
    public string TextOf(bool inTitle) => ReadingOf(inTitle).Text.Text;

    /// <summary>The sentences in which words stand, as one stretch.</summary>
    public Extent SentenceOf(CasePassage passage)
    {
        var text = ReadingOf(passage.InTitle).Text;
        if (text.TokenCount == 0)
        {
            return passage.Extent;
        }

        var first = Token(text, passage.Extent.Start);
        var last = Token(text, Math.Max(passage.Extent.Start, passage.Extent.End - 1));
        return text.SentenceAt(text.SentenceOf[first])
            .Extent.Union(text.SentenceAt(text.SentenceOf[last]).Extent)
            .Union(passage.Extent);
    }

    private static int Token(AnnotatedText text, int offset) =>
        Math.Clamp(text.TokenAt(offset), 0, text.TokenCount - 1);
}
