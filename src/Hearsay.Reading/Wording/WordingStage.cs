using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds how a report says it: loaded terms, scare quotes, hedges, boosters, unnamed sources, insinuation.</summary>
/// <remarks>It judges nobody: the same terms are found whoever uses them, and each with the claim whose words they are.</remarks>
internal sealed class WordingStage : IReadingStage
{
    private readonly WordingLexicon _lexicon = WordingLexicon.English;

    public void Read(ReadingDraft draft)
    {
        ReadTerms(draft);
        new ScareQuoteReader(draft, _lexicon).Read();
        new UnnamedSourceReader(draft, _lexicon).Read();
        draft.Wording.Sort(
            (a, b) =>
                a.Extent.Start != b.Extent.Start
                    ? a.Extent.Start.CompareTo(b.Extent.Start)
                    : a.Extent.End.CompareTo(b.Extent.End)
        );
    }

    private void ReadTerms(ReadingDraft draft)
    {
        var text = draft.Text;
        var kinds = text.Kinds;
        var claims = new ClaimIndex(draft);
        for (var i = 0; i < text.TokenCount; i++)
        {
            if (
                kinds[i] != TokenKind.Word
                || !_lexicon.TryMatch(text, i, out var end, out var term)
                || !Fits(text, i, end, term)
            )
            {
                continue;
            }

            var claim = claims.ClaimAt(text.Starts[i]);
            var quoted = text.QuotationOf[i] >= 0;
            if (claim >= 0 || !quoted || IsMarkedAlone(text, i))
            {
                draft.Wording.Add(new WordChoice(text.ExtentOf(i, end), term.Kind, claim, quoted && claim >= 0));
            }

            i = end - 1;
        }
    }

    // A few words between marks are part of the sentence around them.
    private static bool IsMarkedAlone(AnnotatedText text, int token) =>
        !ZoneReader.IsZone(text, text.QuotationOf[token]);

    private static bool Fits(AnnotatedText text, int first, int end, WordingTerm term)
    {
        var last = end - 1;
        var opens = first == text.SentenceStarts[text.SentenceOf[first]];
        if (!opens && (text.Shapes[first] & TokenShape.Capitalised) != 0 && text.QuotationOf[first] < 0)
        {
            // "Massacre Bay", "May": a name, unless the whole line is in capitals.
            return false;
        }

        return term.Part == PartOfSpeech.X
            || text.Tags[last] == term.Part
            || (term.Part == PartOfSpeech.Adj && text.Relations[last] == DependencyRelation.Amod);
    }
}
