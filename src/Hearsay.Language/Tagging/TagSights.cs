namespace Hearsay.Language;

/// <summary>Looks the words of a text up for a tagger.</summary>
internal readonly struct TagSights(WordValues lexicon, WordClusters clusters, RuleTagger rules)
{
    // Tells a capitalised word in mid-sentence ("May") from the same word in small letters, where the lexicon is asked.
    private const uint CapitalKey = 0x5bd1e995;

    // The same for words in capitals throughout: "WHO".
    private const uint CapitalsKey = 0x27d4eb2f;

    /// <summary>Room needed around the sights: two before the first token and two after the last.</summary>
    public const int Margin = 2;

    // A verb this far on, or none.
    private const byte NoVerbAhead = 15;

    /// <summary>The key under which the lexicon holds a token's word.</summary>
    public static uint KeyOf(uint hash, TokenShape shape)
    {
        var key =
            (shape & TokenShape.AllCapitals) != 0 ? hash ^ CapitalsKey
            : (shape & (TokenShape.Capitalised | TokenShape.SentenceStart)) == TokenShape.Capitalised
                ? hash ^ CapitalKey
            : hash;
        return key == 0 ? 1 : key;
    }

    /// <summary>Fills <paramref name="sights"/>: token i stands at i + <see cref="Margin"/>.</summary>
    public void Fill(AnnotatedText text, Span<TagSight> sights, WordsSeen seen, Span<PartOfSpeech> room)
    {
        var kinds = text.Kinds;
        var shapes = text.Shapes;
        var hashes = text.Hashes;
        rules.Tag(text, room, []);
        sights[..Margin].Clear();
        sights[^Margin..].Clear();
        for (var i = 0; i < kinds.Length; i++)
        {
            if (
                kinds[i] is TokenKind.Word
                && (shapes[i] & (TokenShape.Capitalised | TokenShape.SentenceStart)) is var at
            )
            {
                if ((at & TokenShape.Capitalised) == 0)
                {
                    seen.Add(hashes[i], WordsSeen.Small);
                }
                else if (at == TokenShape.Capitalised)
                {
                    seen.Add(hashes[i], WordsSeen.Capital);
                }
            }
        }

        var title = false;
        for (var i = 0; i < kinds.Length; i++)
        {
            ref var sight = ref sights[i + Margin];
            var characters = text.CharactersOf(i);
            var shape = shapes[i];
            if ((shape & TokenShape.SentenceStart) != 0)
            {
                title = IsTitle(text, text.SentenceOf[i], room);
            }

            if (title && room[i] != PartOfSpeech.Propn)
            {
                shape &= ~(TokenShape.Capitalised | TokenShape.AllCapitals);
            }

            sight.Word = WordClusters.KeyOf(text, i);
            sight.Mask = MaskOf(sight.Word, shape, room[i]);
            sight.Cluster = (ushort)clusters.ClassOf(text, i);
            sight.Shape = (ushort)(
                (int)kinds[i]
                | ((int)(shape & (TokenShape.Capitalised | TokenShape.AllCapitals | TokenShape.Digit)) << 4)
                | ((shape & TokenShape.SentenceStart) != 0 ? 128 : 0)
                | ((shape & TokenShape.Dotted) != 0 ? 256 : 0)
                | ((shape & TokenShape.Capitalised) != 0 ? seen.Of(hashes[i]) << 9 : 0)
            );
            sight.Rule = room[i];
            FillLetters(characters, ref sight);
        }

        LookAhead(text, sights);
    }

    // A heading: every long word has a capital, and some of them are no names. There capitals say nothing.
    private static bool IsTitle(AnnotatedText text, int sentence, ReadOnlySpan<PartOfSpeech> rules)
    {
        const int longWord = 4;
        int capital = 0,
            name = 0;
        for (var i = text.SentenceStarts[sentence]; i < text.SentenceAt(sentence).End; i++)
        {
            if (text.Kinds[i] != TokenKind.Word)
            {
                continue;
            }

            if ((text.Shapes[i] & TokenShape.Capitalised) != 0)
            {
                capital++;
                name += rules[i] == PartOfSpeech.Propn ? 1 : 0;
            }
            else if (text.ExtentOf(i).Length >= longWord)
            {
                return false;
            }
        }

        return capital >= 4 && name < capital;
    }

    // What the rules say is a name is one where nothing is known of it: "Ines", or "WHO" where only "who" is.
    // Another word that was seldom seen with a capital may be what it is without one, or a name.
    private uint MaskOf(uint word, TokenShape shape, PartOfSpeech rule)
    {
        var name = 1u << (int)FineTag.Name;
        var key = KeyOf(word, shape);
        var mask = lexicon[key];
        if (rule == PartOfSpeech.Propn && key == word && mask != 0)
        {
            return mask | name;
        }

        if (mask != 0)
        {
            return mask;
        }

        var small = key == word ? 0 : lexicon[word];
        return rule == PartOfSpeech.Propn && (small == 0 || (shape & TokenShape.AllCapitals) != 0) ? name
            : small == 0 ? 0
            : small | name | 1;
    }

    private static void LookAhead(AnnotatedText text, Span<TagSight> sights)
    {
        var ahead = NoVerbAhead;
        for (var i = text.TokenCount - 1; i >= 0; i--)
        {
            ref var sight = ref sights[i + Margin];
            sight.VerbAhead = ahead;
            ahead =
                sight.Rule is PartOfSpeech.Verb or PartOfSpeech.Aux ? (byte)1
                : sight.Rule is PartOfSpeech.Punct || (text.Shapes[i] & TokenShape.SentenceStart) != 0 ? NoVerbAhead
                : (byte)Math.Min(ahead + 1, NoVerbAhead);
        }
    }

    private static void FillLetters(ReadOnlySpan<char> word, ref TagSight sight)
    {
        var hash = WordHash.Start;
        var last = word.Length - 1;
        for (var i = 0; i < 4; i++)
        {
            hash = WordHash.Add(hash, last - i >= 0 ? WordHash.Fold(word[last - i]) : '^');
            switch (i)
            {
                case 1:
                    sight.Suffix2 = hash;
                    break;
                case 2:
                    sight.Suffix3 = hash;
                    break;
                case 3:
                    sight.Suffix4 = hash;
                    break;
                default:
                    break;
            }
        }

        hash = WordHash.Start;
        for (var i = 0; i < 3; i++)
        {
            hash = WordHash.Add(hash, i < word.Length ? WordHash.Fold(word[i]) : '$');
        }

        sight.Prefix = hash;
    }
}
