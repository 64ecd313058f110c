using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The names of peoples, faiths, parties' followers, armed groups and equipment out of <c>languages/en/names</c>.</summary>
internal sealed class PeopleTable
{
    private readonly PhraseTable<PeopleKind> _names = new();
    private readonly WordTable<bool> _makers = new();
    private readonly WordTable<bool> _ships = new();

    public static PeopleTable English { get; } = new();

    private PeopleTable()
    {
        foreach (var fields in Read("peoples"))
        {
            foreach (var name in fields[1].Split(", "))
            {
                _names.Put(name, Enum.Parse<PeopleKind>(fields[0], ignoreCase: true));
            }
        }

        foreach (var fields in Read("equipment"))
        {
            foreach (var name in fields[1].Split(", "))
            {
                switch (fields[0])
                {
                    case "name":
                        _names.Put(name, PeopleKind.Equipment);
                        break;
                    case "maker" when !name.Contains(' ', StringComparison.Ordinal):
                        _makers.Put(name, true);
                        break;
                    case "ship":
                        _ships.Put(name, true);
                        break;
                }
            }
        }
    }

    /// <summary>The listed name that begins at a token with its capitals: where it ends and in which list it stands.</summary>
    public bool TryMatch(AnnotatedText text, int token, out int end, out PeopleKind kind)
    {
        if (TryEquipment(text, token, out end))
        {
            kind = PeopleKind.Equipment;
            return true;
        }

        return _names.TryMatch(text, token, out end, out kind) && IsWrittenAsName(text, token, end, kind);
    }

    // "it is", "buk", "hind legs": a capital must be there; "IS" needs both of its own.
    private static bool IsWrittenAsName(AnnotatedText text, int token, int end, PeopleKind kind)
    {
        if (end == token + 1 && text.Is(token, "is"))
        {
            return (text.Shapes[token] & TokenShape.AllCapitals) != 0 && !IsShouted(text, token);
        }

        for (var i = token; i < end; i++)
        {
            if ((text.Shapes[i] & TokenShape.Capitalised) != 0)
            {
                return true;
            }
        }

        return kind == PeopleKind.Armed && text.Is(token, "peshmerga");
    }

    // "MiG-29", "Su-24M", "T-72", "USS Mason": a maker with its number, a ship's prefix with its name.
    private bool TryEquipment(AnnotatedText text, int token, out int end)
    {
        end = token;
        if (text.Kinds[token] != TokenKind.Word || (text.Shapes[token] & TokenShape.Capitalised) == 0)
        {
            return false;
        }

        var word = text.CharactersOf(token);
        var dash = word.LastIndexOf('-');
        if (dash > 0 && dash + 1 < word.Length && char.IsAsciiDigit(word[dash + 1]) && IsMaker(word[..dash]))
        {
            end = token + 1;
            return true;
        }

        if (
            token + 2 < text.TokenCount
            && text.Kinds[token + 1] == TokenKind.Dash
            && text.Ends[token] == text.Starts[token + 1]
            && text.Ends[token + 1] == text.Starts[token + 2]
            && char.IsAsciiDigit(text.CharactersOf(token + 2)[0])
            && IsMaker(word)
        )
        {
            end = token + 3;
            return true;
        }

        if (
            (text.Shapes[token] & TokenShape.AllCapitals) != 0
            && _ships.TryGet(text, token, out _)
            && token + 1 < text.TokenCount
            && (text.Shapes[token + 1] & (TokenShape.Capitalised | TokenShape.AllCapitals)) == TokenShape.Capitalised
            && text.SentenceOf[token + 1] == text.SentenceOf[token]
        )
        {
            end = token + 2;
            while (
                end < text.TokenCount
                && (text.Shapes[end] & (TokenShape.Capitalised | TokenShape.SpaceBefore | TokenShape.SentenceStart))
                    == (TokenShape.Capitalised | TokenShape.SpaceBefore)
            )
            {
                end++;
            }

            return true;
        }

        return false;
    }

    private bool IsMaker(ReadOnlySpan<char> word) => _makers.TryGet(word, out _);

    private static bool IsShouted(AnnotatedText text, int token)
    {
        var sentence = text.SentenceAt(text.SentenceOf[token]);
        return token > sentence.First && (text.Shapes[token - 1] & TokenShape.AllCapitals) != 0
            || token + 1 < sentence.End && (text.Shapes[token + 1] & TokenShape.AllCapitals) != 0;
    }

    private static IEnumerable<string[]> Read(string file) =>
        LexiconText.Read(typeof(PeopleTable).Assembly, $"en/names/{file}.txt");
}
