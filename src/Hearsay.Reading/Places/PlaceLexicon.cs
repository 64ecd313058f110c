using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The words around names of places, out of <c>languages/en/places</c>.</summary>
internal sealed class PlaceLexicon
{
    private readonly WordTable<PlaceRole> _roles = new();
    private readonly PhraseTable<PlaceArea> _areas = new();
    private readonly PhraseTable<bool> _others = new();
    private readonly PhraseTable<PlaceFeatureWord> _behind = new();
    private readonly PhraseTable<PlaceFeatureWord> _before = new();

    public static PlaceLexicon English { get; } = new();

    private PlaceLexicon()
    {
        AddList("given-names", PlaceRole.GivenName);
        AddList("titles", PlaceRole.Title);
        AddList("words", PlaceRole.Ordinary);
        foreach (var fields in Read("roles"))
        {
            var role = Enum.Parse<PlaceRole>(fields[0], ignoreCase: true);
            foreach (var word in fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                Add(word, role);
            }
        }

        foreach (var fields in Read("areas"))
        {
            _areas.Put(fields[0], PlaceArea.Of(fields));
        }

        foreach (var fields in Read("others"))
        {
            _others.Put(fields[0], true);
        }

        foreach (var fields in Read("features"))
        {
            var word = new PlaceFeatureWord(fields[1], fields[2] == "before", fields[3] == "near");
            (word.Before ? _before : _behind).Put(fields[0], word);
        }
    }

    /// <summary>What the token says of a name beside it.</summary>
    public PlaceRole RoleOf(AnnotatedText text, int token) => _roles.TryGet(text, token, out var role) ? role : default;

    /// <summary>The area whose name starts at the token: where it ends and what it is.</summary>
    public bool TryArea(AnnotatedText text, int token, out int end, out PlaceArea area) =>
        _areas.TryMatch(text, token, out end, out area);

    /// <summary>A name that holds a place's and names something else; where it ends.</summary>
    public bool TryOther(AnnotatedText text, int token, out int end) => _others.TryMatch(text, token, out end, out _);

    /// <summary>The feature word that starts at the token, behind a name.</summary>
    public bool TryBehind(AnnotatedText text, int token, out int end, out PlaceFeatureWord word) =>
        _behind.TryMatch(text, token, out end, out word);

    /// <summary>The feature word that starts at the token, before a name.</summary>
    public bool TryBefore(AnnotatedText text, int token, out int end, out PlaceFeatureWord word) =>
        _before.TryMatch(text, token, out end, out word);

    private void AddList(string file, PlaceRole role)
    {
        foreach (var fields in Read(file))
        {
            Add(fields[0], role);
        }
    }

    private void Add(string word, PlaceRole role) =>
        _roles.Put(word, _roles.TryGet(word, out var known) ? known | role : role);

    private static IEnumerable<string[]> Read(string file) =>
        LexiconText.Read(typeof(PlaceLexicon).Assembly, $"en/places/{file}.txt");
}
