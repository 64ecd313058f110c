using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells the quotations that hold a clause of their own from words that merely stand between marks.</summary>
/// <remarks>
/// A quotation of a clause or more is a zone: what is outside must not be read together with what is inside. A few words
/// between marks ("a “serious” attack") are part of the sentence around them.
/// </remarks>
internal static class ZoneReader
{
    // Fewer words than this between marks are words of the sentence, unless a stop or a comma closes them.
    private const int FewestWords = 7;

    public static void Read(AnnotatedText text, Span<int> zones)
    {
        var quotationOf = text.QuotationOf;
        int last = -2,
            zone = -1;
        for (var i = 0; i < zones.Length; i++)
        {
            if (quotationOf[i] != last)
            {
                last = quotationOf[i];
                zone = last;
                while (zone >= 0 && !IsZone(text, zone))
                {
                    zone = text.Quotations[zone].Parent;
                }
            }

            zones[i] = zone;
        }
    }

    /// <summary>The zone around a zone; -1 for none.</summary>
    public static int ParentOf(AnnotatedText text, int zone)
    {
        do
        {
            zone = text.Quotations[zone].Parent;
        } while (zone >= 0 && !IsZone(text, zone));
        return zone;
    }

    public static bool IsZone(AnnotatedText text, int quotation)
    {
        var q = text.Quotations[quotation];
        var lastInner = (q.Closed ? q.EndToken - 1 : q.EndToken) - 1;
        var words = lastInner - q.FirstToken;
        if (words <= 0)
        {
            return false;
        }

        if (words >= FewestWords)
        {
            return true;
        }

        var c = text.Text[text.Starts[lastInner]];
        return words >= 2
            && c is ',' or '.' or '?' or '!' or '…'
            && !(c == ',' && IsTitle(text, q.FirstToken + 1, lastInner));
    }

    // “Fox and Friends,” is a title: every longer word of it is capitalised.
    private static bool IsTitle(AnnotatedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (
                text.Kinds[i] == TokenKind.Word
                && text.Ends[i] - text.Starts[i] > 3
                && (text.Shapes[i] & TokenShape.Capitalised) == 0
            )
            {
                return false;
            }
        }

        return end - first >= 2;
    }
}
