using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The countries that adjectives name: Syrian, Turkish, South Korean.</summary>
internal sealed class Demonyms
{
    private readonly PhraseTable<string> _countries = new();
    private readonly Dictionary<(string, string), string[]> _disputed = [];

    public static Demonyms English { get; } = new();

    private Demonyms()
    {
        foreach (var fields in LexiconText.Read(typeof(Demonyms).Assembly, "en/places/demonyms.txt"))
        {
            foreach (var word in fields[1].Split(", "))
            {
                _countries.Put(word, fields[0]);
            }
        }

        foreach (var fields in LexiconText.Read(typeof(Demonyms).Assembly, "en/places/disputed.txt"))
        {
            var regions = fields.Length > 2 ? fields[2].Split(", ") : [];
            _disputed[(fields[0], fields[1])] = regions;
            _disputed[(fields[1], fields[0])] = regions;
        }
    }

    /// <summary>The country that the words at a token name, written with a capital.</summary>
    public bool TryMatch(AnnotatedText text, int token, out int end, out string country)
    {
        if ((text.Shapes[token] & TokenShape.Capitalised) == 0)
        {
            (end, country) = (token, "");
            return false;
        }

        return _countries.TryMatch(text, token, out end, out country!);
    }

    /// <summary>Whether a place lies in land that another country holds, or lays claim to, so that either may be named.</summary>
    public bool IsDisputed(GazetteerEntry place, string other) =>
        _disputed.TryGetValue((place.Country, other), out var regions)
        && (regions.Length == 0 || place.RegionCode is { } region && regions.Contains(region));
}
