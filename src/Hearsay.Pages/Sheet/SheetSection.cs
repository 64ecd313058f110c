using Hearsay.Intake;

namespace Hearsay.Pages.Sheet;

/// <summary>What a claim sheet shows of one report.</summary>
public sealed class SheetSection
{
    /// <summary>Makes a section.</summary>
    /// <param name="source">The report and its reading.</param>
    /// <param name="prefix">What its ids begin with; empty for a single report.</param>
    /// <param name="level">The level of its heading, 1 or 2; the headings within are one below.</param>
    public SheetSection(SheetReport source, string prefix, int level)
    {
        ArgumentNullException.ThrowIfNull(source);
        Report = source.Report;
        Prefix = prefix;
        Level = level;
        Body = new SheetPassage(source.Reading, prefix, source.Report.Sources);
        Headline = source.Reading.Title is { } title ? new SheetPassage(title, prefix + "h-", SourceMap.Empty) : null;
        Passages = Headline is null ? [Body] : [Headline, Body];
    }

    /// <summary>The report.</summary>
    public Report Report { get; }

    /// <summary>What the section's ids begin with.</summary>
    public string Prefix { get; }

    /// <summary>The level of its heading.</summary>
    public int Level { get; }

    /// <summary>The report's words.</summary>
    public SheetPassage Body { get; }

    /// <summary>The words of its headline; null where it has none, or it was not read.</summary>
    public SheetPassage? Headline { get; }

    /// <summary>The headline, where there is one, and the body.</summary>
    public IReadOnlyList<SheetPassage> Passages { get; }

    /// <summary>The report's title; where it has none, the name it goes by in this run, without its folders.</summary>
    public string Title =>
        !string.IsNullOrWhiteSpace(Report.Title) ? Report.Title
        : Headline is not null ? Headline.Text
        : LastName(Report.Id);

    /// <summary>How many claims there are, the headline's included.</summary>
    public int ClaimCount => Passages.Sum(passage => passage.Reading.Claims.Count);

    /// <summary>How many findings there are, the headline's included.</summary>
    public int FindingCount => Passages.Sum(passage => passage.Reading.Findings.Count);

    /// <summary>How many times there are, the headline's included.</summary>
    public int TimeCount => Passages.Sum(passage => passage.Reading.Times.Count);

    /// <summary>How many places there are, the headline's included.</summary>
    public int PlaceCount => Passages.Sum(passage => passage.Reading.Places.Count);

    /// <summary>How many figures there are, the headline's included.</summary>
    public int FigureCount => Passages.Sum(passage => passage.Reading.Figures.Count);

    private static string LastName(string id)
    {
        var slash = id.Contains("://", StringComparison.Ordinal) ? -1 : id.AsSpan().LastIndexOfAny('/', '\\');
        return slash >= 0 && slash + 1 < id.Length ? id[(slash + 1)..] : id;
    }
}
