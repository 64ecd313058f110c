using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>What nouns tell of their bearers: whether they are people, and which words beside a name they stand for.</summary>
internal sealed class RoleWords
{
    private readonly Dictionary<uint, uint[]> _bearers = [];
    private readonly HashSet<uint> _people = [];
    private readonly HashSet<uint> _titles = [];

    /// <summary>Reads the lexicons of a language.</summary>
    /// <param name="language">Its folder below <c>languages/</c>.</param>
    public RoleWords(string language)
    {
        foreach (var fields in LexiconText.Read(typeof(RoleWords).Assembly, language + "/holders/roles.txt"))
        {
            uint[] words = [.. Parts(fields[1]).Select(word => WordHash.Of(word))];
            _bearers[WordHash.Of(fields[0])] = words;
            _titles.UnionWith(words);
            _bearers[WordHash.Of(Inflection.Plural(fields[0]))] = words;
        }

        foreach (var fields in LexiconText.Read(typeof(RoleWords).Assembly, language + "/holders/people.txt"))
        {
            _people.UnionWith(Parts(fields[0]).Select(word => WordHash.Of(word)));
        }
    }

    /// <summary>The lexicons for English.</summary>
    public static RoleWords English { get; } = new("en");

    /// <summary>The words that a description stands for ("the senator" for "Sen."); empty where it stands for itself alone.</summary>
    public ReadOnlySpan<uint> Of(uint description) => _bearers.GetValueOrDefault(description);

    /// <summary>Whether a noun is one for people.</summary>
    public bool IsPerson(ClaimText text, int head) =>
        text.Is(head, WordClass.Person) || _people.Contains(text.Text.Hashes[head]);

    /// <summary>Whether a word before a name can be what a description calls its bearer: "Sen.", "President".</summary>
    public bool IsTitle(ClaimText text, int token) =>
        text.Is(token, WordClass.Person) || _titles.Contains(text.Text.Hashes[token]);

    private static string[] Parts(string words) => words.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
