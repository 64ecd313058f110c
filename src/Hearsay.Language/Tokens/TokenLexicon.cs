namespace Hearsay.Language;

/// <summary>The words that the tokeniser has to know.</summary>
internal sealed class TokenLexicon
{
    private TokenLexicon(
        WordTable<Abbreviation> abbreviations,
        WordTable<int> cuts,
        WordTable<bool> elisions,
        WordTable<bool> addressEndings,
        WordTable<bool> starters,
        WordTable<bool> saying
    )
    {
        Abbreviations = abbreviations;
        Cuts = cuts;
        Elisions = elisions;
        AddressEndings = addressEndings;
        Starters = starters;
        Saying = saying;
    }

    /// <summary>Words that keep their full stop, without it.</summary>
    public WordTable<Abbreviation> Abbreviations { get; }

    /// <summary>Words that are cut in two, with the length of the first part: "cannot".</summary>
    public WordTable<int> Cuts { get; }

    /// <summary>Words that begin with an apostrophe, without it: "'em".</summary>
    public WordTable<bool> Elisions { get; }

    /// <summary>What an address or a file's name ends in: "com", "pdf".</summary>
    public WordTable<bool> AddressEndings { get; }

    /// <summary>Words that begin a sentence where they stand with a capital behind an abbreviation.</summary>
    public WordTable<bool> Starters { get; }

    /// <summary>Verbs of saying that go on a sentence behind a quoted question.</summary>
    public WordTable<bool> Saying { get; }

    /// <summary>Reads the lexicons of English.</summary>
    public static TokenLexicon ReadEnglish()
    {
        var abbreviations = new WordTable<Abbreviation>();
        foreach (var fields in Read("abbreviations"))
        {
            var kind = fields[1] switch
            {
                "never" => Abbreviation.NeverEnds,
                "may" => Abbreviation.MayEnd,
                "number" => Abbreviation.BeforeNumber | Abbreviation.NeverEnds,
                _ => throw new InvalidDataException($"{fields[1]} is no kind of abbreviation."),
            };
            abbreviations.Put(fields[0], fields.Length > 2 ? kind | Abbreviation.Capital : kind);
        }

        var cuts = new WordTable<int>();
        foreach (var fields in Read("cuts"))
        {
            cuts.Put(fields[0] + fields[1], fields[0].Length);
        }

        return new TokenLexicon(
            abbreviations,
            cuts,
            ReadWords("elisions"),
            ReadWords("addresses"),
            ReadWords("starters"),
            ReadWords("saying")
        );
    }

    private static WordTable<bool> ReadWords(string name)
    {
        var words = new WordTable<bool>();
        foreach (var fields in Read(name))
        {
            words.Put(fields[0], true);
        }

        return words;
    }

    private static IEnumerable<string[]> Read(string name) =>
        LexiconText.Read(typeof(TokenLexicon).Assembly, $"en/tokens/{name}.txt");
}
