using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Finds where the items of a round-up begin.</summary>
/// <remarks>
/// An item begins with a paragraph that opens with a place for a slug ("MURZUQ."), or words that say so
/// ("Separately", "In another attack"), and it tells of an event. All other reports stay in one piece.
/// </remarks>
internal static class PartSplitter
{
    private static readonly PhraseTable<bool> Openings = ReadOpenings();

    /// <summary>The parts, as half-open runs of sentences that cover the text from its beginning.</summary>
    public static IReadOnlyList<(int First, int End)> Split(ReportReading reading)
    {
        var text = reading.Text;
        var parts = new List<(int First, int End)>();
        var first = 0;
        for (var p = 1; p < text.ParagraphStarts.Length; p++)
        {
            var sentence = text.ParagraphStarts[p];
            if (sentence > first && Opens(reading, sentence) && TellsOfAnEvent(text, sentence, EndOf(text, p)))
            {
                parts.Add((first, sentence));
                first = sentence;
            }
        }

        parts.Add((first, text.SentenceCount));
        return parts;
    }

    private static int EndOf(AnnotatedText text, int paragraph) =>
        paragraph + 1 < text.ParagraphStarts.Length ? text.ParagraphStarts[paragraph + 1] : text.SentenceCount;

    private static bool Opens(ReportReading reading, int sentence)
    {
        var text = reading.Text;
        var token = text.SentenceAt(sentence).First;
        return Openings.TryMatch(text, token, out _, out _) || IsSlug(reading, token);
    }

    // A place in capitals, then a full stop or a colon: "MURZUQ.", "DEIR EZ-ZOR:".
    private static bool IsSlug(ReportReading reading, int token)
    {
        var text = reading.Text;
        var end = token;
        while (
            end < text.TokenCount
            && end - token < 4
            && (text.Shapes[end].HasFlag(TokenShape.AllCapitals) || text.Kinds[end] == TokenKind.Dash)
        )
        {
            end++;
        }

        return end > token
            && end < text.TokenCount
            && text.CharactersOf(end) is "." or ":"
            && reading.Places.Any(place => place.Extent == text.ExtentOf(token, end));
    }

    private static bool TellsOfAnEvent(AnnotatedText text, int sentence, int end)
    {
        for (var s = sentence; s < end; s++)
        {
            for (var t = text.SentenceAt(s).First; t < text.SentenceAt(s).End; t++)
            {
                if (EventKinds.IsEvent(EventKinds.English.Of(text, t)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static PhraseTable<bool> ReadOpenings()
    {
        var openings = new PhraseTable<bool>();
        foreach (var fields in LexiconText.Read(typeof(PartSplitter).Assembly, "en/casework/item-openings.txt"))
        {
            openings.Put(fields[0], true);
        }

        return openings;
    }
}
