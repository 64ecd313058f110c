using System.Buffers;

namespace Hearsay.Language;

/// <summary>Tells parts of speech by a lexicon, by endings and capitals, and by the words next to them.</summary>
/// <remarks>
/// Two passes over the text: the first looks every word up, the second decides from left to right what each word is
/// where it stands. Nothing is allocated per token; the room for the first pass is rented.
/// </remarks>
internal sealed class RuleTagger(WordTable<WordEntry> lexicon) : ITagger
{
    /// <inheritdoc/>
    public void Tag(AnnotatedText text, Span<PartOfSpeech> tags, Span<FineTag> fineTags)
    {
        var count = text.TokenCount;
        var rented = ArrayPool<WordEntry>.Shared.Rent(count + 1);
        var slots = WordsSeen.SlotsFor(count);
        var room = ArrayPool<ushort>.Shared.Rent(slots);
        try
        {
            var entries = rented.AsSpan(0, count + 1);
            var seen = new WordsSeen(room.AsSpan(0, slots));
            LookUp(text, entries, seen);
            for (var s = 0; s < text.SentenceCount; s++)
            {
                var sentence = text.SentenceAt(s);
                Capitals.Settle(text, sentence.First, sentence.End, entries, seen);
            }

            entries[count] = new WordEntry(WordForms.Punctuation, PartOfSpeech.Punct);
            new TagWalk(text, entries, tags).Run();
        }
        finally
        {
            ArrayPool<WordEntry>.Shared.Return(rented);
            ArrayPool<ushort>.Shared.Return(room);
        }
    }

    private void LookUp(AnnotatedText text, Span<WordEntry> entries, WordsSeen seen)
    {
        var kinds = text.Kinds;
        var shapes = text.Shapes;
        var hashes = text.Hashes;
        for (var i = 0; i < kinds.Length; i++)
        {
            switch (kinds[i])
            {
                case TokenKind.Word:
                case TokenKind.Clitic:
                    if (!lexicon.TryGet(text, i, out entries[i]))
                    {
                        entries[i] = Unlisted(text.CharactersOf(i), shapes[i]);
                    }

                    if ((shapes[i] & TokenShape.Capitalised) == 0)
                    {
                        seen.Add(hashes[i], WordsSeen.Small);
                    }
                    else if ((shapes[i] & TokenShape.SentenceStart) == 0)
                    {
                        seen.Add(hashes[i], WordsSeen.Capital);
                    }

                    break;
                case TokenKind.Number:
                    entries[i] = Numeral(text.CharactersOf(i));
                    break;
                case TokenKind.Handle:
                case TokenKind.Address:
                    entries[i] = new WordEntry(WordForms.Name, PartOfSpeech.Propn);
                    break;
                case TokenKind.Symbol:
                    entries[i] = text.CharactersOf(i)[0] switch
                    {
                        '&' => new WordEntry(WordForms.Coordinator, PartOfSpeech.Cconj),
                        '<' or '>' or '|' or '~' => new WordEntry(WordForms.Punctuation, PartOfSpeech.Punct),
                        _ => new WordEntry(WordForms.Symbol, PartOfSpeech.Sym),
                    };
                    break;
                case TokenKind.Quote when IsPossessive(text, i):
                    entries[i] = new WordEntry(WordForms.Particle, PartOfSpeech.Part);
                    break;
                default:
                    entries[i] = new WordEntry(WordForms.Punctuation, PartOfSpeech.Punct);
                    break;
            }
        }
    }

    // "the soldiers' camp": no quotation was found to begin or to end there.
    private static bool IsPossessive(AnnotatedText text, int token)
    {
        if (
            token == 0
            || (text.Shapes[token] & TokenShape.SpaceBefore) != 0
            || text.Text[text.Starts[token]] is not ('\'' or '’')
            || text.Text[text.Ends[token - 1] - 1] is not ('s' or 'S' or 'z' or 'x')
        )
        {
            return false;
        }

        var quotation = text.QuotationOf[token];
        return quotation < 0 || text.Quotations[quotation].EndToken != token + 1;
    }

    private static WordEntry Unlisted(ReadOnlySpan<char> word, TokenShape shape) =>
        (shape & TokenShape.Digit) != 0 || !char.IsAsciiLetter(word[0])
            ? new(WordForms.Noun | WordForms.Guessed, PartOfSpeech.Noun)
        : (shape & TokenShape.Dotted) != 0 && word.Length > 3
            ? new(WordForms.Name | WordForms.Guessed, PartOfSpeech.Propn)
        : WordEndings.Guess(word);

    // "5th" is an adjective, "1980s" a noun.
    private static WordEntry Numeral(ReadOnlySpan<char> word) =>
        word[^1] is >= '0' and <= '9' ? new(WordForms.Number, PartOfSpeech.Num)
        : word[^1] is 's' ? new(WordForms.Noun, PartOfSpeech.Noun)
        : char.IsLetter(word[^1]) ? new(WordForms.Adjective, PartOfSpeech.Adj)
        : new(WordForms.Number, PartOfSpeech.Num);
}
