using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Hearsay.Intake;

/// <summary>Counts the elements that are made while a page is parsed, and calls when there are too many.</summary>
/// <remarks>
/// The parser makes some elements anew and copies others: open formatting is opened again in every paragraph, with which a
/// page of a few kilobytes can grow to gigabytes. Both ways come by here.
/// </remarks>
/// <param name="inner">What makes the elements.</param>
/// <param name="made">Called for each.</param>
internal sealed class CountedElements(IElementFactory<Document, HtmlElement> inner, Action made)
    : IElementFactory<Document, HtmlElement>
{
    public HtmlElement Create(Document document, string localName, string? prefix, NodeFlags flags)
    {
        made();
        return inner.Create(document, localName, prefix, flags);
    }
}
