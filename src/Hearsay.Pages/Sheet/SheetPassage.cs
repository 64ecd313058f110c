using System.Globalization;
using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Pages.Sheet;

/// <summary>A text with its reading, and the names of everything in it on the page: a report's body, or its headline.</summary>
public sealed class SheetPassage
{
    /// <summary>Makes a passage.</summary>
    /// <param name="reading">What was read out of it.</param>
    /// <param name="prefix">What its ids begin with, e.g. <c>r2-</c>; empty where there is nothing to tell it from.</param>
    /// <param name="sources">The way back into the capture.</param>
    public SheetPassage(ReportReading reading, string prefix, SourceMap sources)
    {
        Reading = reading;
        Prefix = prefix;
        Sources = sources;
    }

    /// <summary>What was read out of it.</summary>
    public ReportReading Reading { get; }

    /// <summary>What its ids begin with.</summary>
    public string Prefix { get; }

    /// <summary>The way back into the capture.</summary>
    public SourceMap Sources { get; }

    /// <summary>The text.</summary>
    public string Text => Reading.Text.Text;

    /// <summary>An id on the page, e.g. <c>r2-c4</c> for <paramref name="kind"/> "c" and <paramref name="index"/> 3.</summary>
    public string Id(string kind, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}{kind}{index + 1}");

    /// <summary>What is printed beside the words, e.g. <c>c4</c>; in a headline <c>h-c4</c>.</summary>
    public string Label(string kind, int index) =>
        string.Create(CultureInfo.InvariantCulture, $"{(IsHeadline ? "h-" : "")}{kind}{index + 1}");

    /// <summary>Whether it is a report's headline.</summary>
    public bool IsHeadline => Prefix.EndsWith("h-", StringComparison.Ordinal);

    /// <summary>The id of the words of one part of a finding, e.g. <c>x1-2</c>.</summary>
    public string FindingId(int finding, int part) =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}x{finding + 1}-{part + 1}");

    /// <summary>What is printed beside those words, e.g. <c>1b</c>; in a headline <c>h-1b</c>.</summary>
    public string FindingLabel(int finding, int part)
    {
        // After z come the numbers: nobody reads so far, but no two parts share a label.
        var letter =
            part < 26 ? ((char)('a' + part)).ToString() : "-" + (part + 1).ToString(CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"{(IsHeadline ? "h-" : "")}{finding + 1}{letter}");
    }

    /// <summary>The pages that a passage stands on, e.g. "p. 3" or "pp. 3–4"; null where there are no pages.</summary>
    public string? PagesOf(Extent extent)
    {
        int first = 0,
            last = 0;
        foreach (var run in Sources.Find(extent.Start, extent.End))
        {
            first = first == 0 ? run.Page : first;
            last = Math.Max(last, run.Page);
        }

        return last == 0 ? null
            : first == last ? string.Create(CultureInfo.InvariantCulture, $"p. {first}")
            : string.Create(CultureInfo.InvariantCulture, $"pp. {first}–{last}");
    }

    /// <summary>The element of the web page that a passage begins in; null where there is none.</summary>
    public string? PathOf(Extent extent)
    {
        foreach (var run in Sources.Find(extent.Start, extent.End))
        {
            if (run.Path is not null)
            {
                return run.Path;
            }
        }

        return null;
    }
}
