using AngleSharp.Html.Dom;

namespace Hearsay.Intake;

/// <summary>When a page says that its article was published.</summary>
internal static class PagePublication
{
    private static readonly string[] Names =
    [
        "article:published_time",
        "og:article:published_time",
        "datePublished",
        "parsely-pub-date",
        "dcterms.issued",
        "dc.date.issued",
        "dcterms.created",
        "dc.date",
        "citation_publication_date",
        "pubdate",
        "publishdate",
        "publish-date",
        "sailthru.date",
        "date",
    ];

    /// <summary>
    /// The times, as finely as they are stated; first the one that is used, which is the finest of those that agree with the
    /// one that is trusted most.
    /// </summary>
    public static IEnumerable<MetadataStatement> Read(
        IHtmlDocument document,
        MetaElements metas,
        LinkedData data,
        List<string> warnings
    )
    {
        List<(string Where, StatedTime Time)> stated = [];
        foreach (var (where, text) in Statements(document, metas, data))
        {
            if (StatedTime.TryParse(text, out var time))
            {
                stated.Add((where, time));
            }
            else
            {
                warnings.Add($"The publication time \"{IntakeErrors.Visible(text)}\" ({where}) could not be read.");
            }
        }

        if (stated.Count == 0)
        {
            return ReadUnmarked(document, warnings);
        }

        var used = stated.Where(other => other.Time.Agrees(stated[0].Time)).MaxBy(other => other.Time.Fineness);
        return stated
            .OrderByDescending(one => one == used)
            .Select(one => new MetadataStatement("published", one.Time.ToString(), one.Where));
    }

    private static IEnumerable<(string Where, string Text)> Statements(
        IHtmlDocument document,
        MetaElements metas,
        LinkedData data
    )
    {
        if (data.Published is { } published)
        {
            yield return ("JSON-LD datePublished", published);
        }

        foreach (var name in Names)
        {
            if (metas.First(name) is { } value)
            {
                yield return ("meta " + name, value);
            }
        }

        var element = document.QuerySelector("time[itemprop~=datePublished], time[pubdate]");
        if (PageMetadata.Clean(element?.GetAttribute("datetime") ?? element?.GetAttribute("content")) is { } time)
        {
            yield return ("time element", time);
        }
    }

    // The first time element of an article is nearly always its date, but nothing says so, and so it comes with a warning.
    private static MetadataStatement[] ReadUnmarked(IHtmlDocument document, List<string> warnings)
    {
        var element = document.QuerySelector("article time[datetime], main time[datetime]");
        if (!StatedTime.TryParse(element?.GetAttribute("datetime"), out var time))
        {
            return [];
        }

        warnings.Add(
            $"The page does not say that {time} is its publication time; it is the first time in its article."
        );
        return [new MetadataStatement("published", time.ToString(), "first time element of the article")];
    }
}
