using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SmartReader;

namespace Hearsay.Intake;

/// <summary>Finds the element that holds a page's article, without menus, by SmartReader.</summary>
internal static class ArticleFinder
{
    /// <summary>Beyond this many elements the search, which goes over the page many times, would take too long.</summary>
    private const int MaxElements = 15_000;

    /// <summary>Beyond this many characters of text the copies that it makes would take too much room.</summary>
    private const int MaxText = 300_000;

    /// <summary>Longer titles than this are none that the text repeats.</summary>
    private const int MaxTitle = 300;

    /// <summary>The longest that the search may last: a last resort that a page within the bounds above never meets.</summary>
    private static readonly TimeSpan TimeLimit = TimeSpan.FromMinutes(5);

    /// <summary>The article's element; null where none can be told. The document is changed.</summary>
    /// <param name="document">The page.</param>
    /// <param name="places">Its elements.</param>
    /// <param name="length">How many characters of text it has, menus left out.</param>
    /// <param name="title">Its title, known already; null where it has none.</param>
    /// <param name="address">Where it was obtained.</param>
    public static IElement? Find(
        IHtmlDocument document,
        ElementPlaces places,
        int length,
        string? title,
        string address
    )
    {
        if (places.Count > MaxElements || length > MaxText)
        {
            return null;
        }

        var uri =
            Uri.TryCreate(address, UriKind.Absolute, out var known) && known.Scheme is "http" or "https"
                ? known.AbsoluteUri
                : "http://capture.invalid/";
        Simplify(document, title);
        IElement? found = null;
        using var stop = new CancellationTokenSource(TimeLimit);
        using var reader = new Reader(uri, document)
        {
            ContinueIfNotReadable = false,
            KeepClasses = true,
            DisableJSONLD = true,
        };
        reader.AddCustomOperationEnd(element => found = element);
        try
        {
            return reader.GetArticleAsync(stop.Token).GetAwaiter().GetResult().IsReadable ? found : null;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // Whatever goes wrong in there, the page still has its text.
            return null;
        }
    }

    // What the page says of itself has been read. The search would do it again, by patterns whose time grows with the
    // square of a long title, and needs the title only to know it where it stands in the text.
    private static void Simplify(IHtmlDocument document, string? title)
    {
        foreach (var element in document.QuerySelectorAll("meta, title, script").ToList())
        {
            element.Remove();
        }

        document.Title = title is { Length: <= MaxTitle } ? title : "";
    }
}
