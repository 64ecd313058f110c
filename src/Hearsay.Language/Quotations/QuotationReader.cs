using System.Buffers;

namespace Hearsay.Language;

/// <summary>Reads quotations: straight and typographic, single and double, nested, left open, running on.</summary>
/// <remarks>
/// Each paragraph is read on its own. A quotation still open when its paragraph ends runs on where the next paragraph
/// opens with a mark of the same kind, or where it is all there is in the paragraph; else its mark is stray, and it is
/// taken to end with its sentence.
/// </remarks>
internal static class QuotationReader
{
    public static Quotation[] Read(
        string text,
        TokenArrays tokens,
        int[] sentences,
        int[] paragraphs,
        int[] quotationOf
    )
    {
        quotationOf.AsSpan().Fill(-1);
        var most = tokens.Kinds.AsSpan(0, tokens.Count).Count(TokenKind.Quote);
        if (most == 0)
        {
            return [];
        }

        var room = ArrayPool<QuotationMark>.Shared.Rent(most);
        try
        {
            var found = new List<Quotation>();
            var marks = new QuotationMarks(text, tokens, room);
            var runsOn = -1;
            for (var p = 0; p < paragraphs.Length; p++)
            {
                var last = p + 1 == paragraphs.Length;
                var paragraph = new QuotationParagraph(
                    tokens,
                    sentences.AsSpan(paragraphs[p]),
                    sentences[paragraphs[p]],
                    last ? tokens.Count : sentences[paragraphs[p + 1]],
                    found,
                    quotationOf
                );
                var inside = marks.Find(paragraph.First, paragraph.End);
                new QuotationPairing(text, tokens, inside).Pair();
                runsOn = paragraph.Read(inside, marks, runsOn);
            }

            return [.. found];
        }
        finally
        {
            ArrayPool<QuotationMark>.Shared.Return(room);
        }
    }
}
