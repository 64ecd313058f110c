using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The lexicons of names as one table.</summary>
internal sealed class NameWords
{
    private readonly WordTable<NameWord> _words = new();

    /// <summary>The lexicons of English.</summary>
    public static NameWords English { get; } = new("en");

    /// <summary>Reads the lexicons of a language.</summary>
    /// <param name="language">Its folder below <c>languages/</c>.</param>
    public NameWords(string language)
    {
        foreach (var fields in LexiconText.Read(typeof(NameWords).Assembly, language + "/names/titles.txt"))
        {
            var word = EntryOf(fields[0]);
            word.Title = true;
            word.Gender = GenderOf(fields[1]);
        }

        foreach (var fields in LexiconText.Read(typeof(NameWords).Assembly, language + "/names/given.txt"))
        {
            foreach (var name in fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var word = EntryOf(name);
                word.Given = true;
                word.Gender = GenderOf(fields[0]);
            }
        }

        foreach (var fields in LexiconText.Read(typeof(NameWords).Assembly, language + "/names/bodies.txt"))
        {
            foreach (var name in fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var word = EntryOf(name);
                word.Body |= fields[0] == "organization";
                word.Outlet |= fields[0] == "outlet";
                word.Group |= fields[0] == "group";
            }
        }
    }

    /// <summary>What is known of a token; null for nothing.</summary>
    public NameWord? Find(AnnotatedText text, int token) => _words.TryGet(text, token, out var word) ? word : null;

    /// <summary>What is known of a word; null for nothing.</summary>
    public NameWord? Find(string word) => _words.TryGet(word, out var known) ? known : null;

    private NameWord EntryOf(string word)
    {
        if (!_words.TryGet(word, out var entry))
        {
            _words.Put(word, entry = new NameWord());
        }

        return entry;
    }

    private static Gender GenderOf(string letter) =>
        letter switch
        {
            "m" => Gender.Male,
            "f" => Gender.Female,
            _ => Gender.Unknown,
        };
}
