using AngleSharp.Html.Dom;

namespace Hearsay.Intake;

/// <summary>What a page says about its article.</summary>
internal sealed record PageMetadata
{
    public string? Title { get; init; }

    public string? Outlet { get; init; }

    public string? Byline { get; init; }

    public string? Published { get; init; }

    public string? Address { get; init; }

    public string? Language { get; init; }

    /// <summary>Reads it; where two places say different things, the first counts and a warning is added.</summary>
    public static PageMetadata Read(IHtmlDocument document, string address, List<string> warnings)
    {
        _ = address;
        _ = warnings;
        string? Meta(string name) =>
            document
                .QuerySelectorAll("meta")
                .FirstOrDefault(meta => meta.GetAttribute("property") == name || meta.GetAttribute("name") == name)
                ?.GetAttribute("content");
        return new PageMetadata
        {
            Title = Meta("og:title") ?? document.Title,
            Outlet = Meta("og:site_name"),
            Byline = Meta("author"),
            Published = Meta("article:published_time"),
            Address = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href"),
            Language = document.DocumentElement.GetAttribute("lang"),
        };
    }
}
