namespace Hearsay.Language;

/// <summary>Pairs quotation marks: straight and typographic, single and double, nested, left open, running on.</summary>
/// <remarks>
/// Each paragraph is read on its own. A mark opens where a word follows it and none stands before it, closes the other
/// way round; what a typographic mark looks like only decides where its place does not, since many texts have them
/// turned the wrong way. A quotation still open when its paragraph ends is left open there, and a paragraph that begins
/// with a mark of the same kind goes on from it.
/// </remarks>
internal static class QuotationReader
{
    // Deeper nesting than this is no nesting but damage.
    private const int MostDepth = 8;

    public static Quotation[] Read(
        string text,
        TokenArrays tokens,
        int[] sentences,
        int[] paragraphs,
        int[] quotationOf
    )
    {
        Array.Fill(quotationOf, -1);
        var found = new List<Quotation>();
        var runsOn = -1;
        for (var p = 0; p < paragraphs.Length; p++)
        {
            var first = sentences[paragraphs[p]];
            var end = p + 1 < paragraphs.Length ? sentences[paragraphs[p + 1]] : tokens.Count;
            runsOn = new QuotationParagraph(text, tokens, found, quotationOf, first, end).Read(runsOn, MostDepth);
        }

        return [.. found];
    }
}
