using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>A name cut into the words by which parties are told apart.</summary>
internal sealed class PartyName
{
    private static readonly Dictionary<uint, bool> Nouns = ReadNouns();

    private static readonly HashSet<string> Passed =
    [
        "the",
        "a",
        "an",
        "its",
        "his",
        "her",
        "their",
        "our",
        "of",
        "for",
        "in",
        "at",
        "and",
        "one",
        "two",
        "some",
        "many",
        "several",
        "local",
        "s",
        "mr",
        "mrs",
        "ms",
        "dr",
        "both",
        "other",
        "another",
        "senior",
        "unnamed",
        "anonymous",
    ];

    // A name with one of these is a newsroom's, whatever body it calls itself.
    private static readonly HashSet<string> Newsrooms =
    [
        .. (
            "news press wire radio tv television channel times post herald daily gazette journal courier tribune mail "
            + "telegraph broadcasting media newsletter bulletin blog today weekly observer guardian chronicle network desk "
            + "reporter newspaper magazine portal podcast"
        ).Split(' '),
    ];

    private PartyName(string[] words, bool isNamed, bool isPerson, bool hasBody)
    {
        HasBody = hasBody;
        Words = words;
        IsNamed = isNamed;
        IsUnnamed = isPerson && !isNamed;
        Key = string.Join(' ', words.Order(StringComparer.Ordinal));
    }

    /// <summary>The words that tell it apart, folded, in order.</summary>
    public string[] Words { get; }

    /// <summary>The same in order of the alphabet, as one string: "Defence Ministry" is the "Ministry of Defence".</summary>
    public string Key { get; }

    /// <summary>Whether a word of it is a name.</summary>
    public bool IsNamed { get; }

    /// <summary>Whether it speaks of somebody who stays unnamed.</summary>
    public bool IsUnnamed { get; }

    /// <summary>Whether a word of it stands for a body: "ministry", "guard".</summary>
    public bool HasBody { get; }

    /// <summary>Whether a noun stands for a body: "ministry".</summary>
    public static bool IsBodyNoun(uint lemma) => Nouns.TryGetValue(lemma, out var isPerson) && !isPerson;

    /// <summary>Whether somebody unnamed is one who was there, and no official or insider: "a farmer", "residents".</summary>
    public static bool IsWitness(string name) =>
        name.Split(' ').Any(word => Witnesses.Contains(Singular(word.ToLowerInvariant())));

    private static readonly HashSet<string> Witnesses =
    [
        .. (
            "witness eyewitness resident local villager survivor neighbour neighbor farmer shopkeeper passer-by passenger "
            + "driver fisherman trader student baker seller bricklayer teacher worker woman man relative mother father "
            + "brother sister nephew niece inmate prisoner nurse doctor medic midwife pilot customer guest"
        ).Split(' '),
    ];

    /// <summary>Whether a noun stands for a person: "witness".</summary>
    public static bool IsPersonNoun(uint lemma) => Nouns.TryGetValue(lemma, out var isPerson) && isPerson;

    /// <summary>Cuts a name.</summary>
    public static PartyName Of(string name)
    {
        var words = new List<string>();
        var (named, person, body) = (false, false, false);
        var first = true;
        foreach (
            var part in name.Split(
                [' ', ' ', '-', ',', '"', '(', ')', '\'', '’', '“', '”', '\n'],
                StringSplitOptions.RemoveEmptyEntries
            )
        )
        {
            var word = part.TrimEnd('.').ToLowerInvariant();
            if (word.Length == 0 || Passed.Contains(word))
            {
                first = false;
                continue;
            }

            var known =
                Nouns.TryGetValue(WordHash.Of(word), out var isPerson)
                || Nouns.TryGetValue(WordHash.Of(Singular(word)), out isPerson);
            named |= char.IsUpper(part[0]) && !(known && first);
            person |= known && isPerson;
            body |= known && !isPerson || Actors.English.Contains(WordHash.Of(word));
            words.Add(word);
            first = false;
        }

        return new PartyName([.. words], named, person || words.Count == 0, body && !IsNewsroom(name));
    }

    /// <summary>Whether a name has a newsroom's words: not "Army of Varnia, press office", nor "Voice of the Front (channel)".</summary>
    private static bool IsNewsroom(string name)
    {
        var bracket = name.IndexOf('(', StringComparison.Ordinal);
        var comma = name.IndexOf(',', StringComparison.Ordinal);
        return HasNewsroomWord(bracket > 0 ? name[..bracket] : name, Newsrooms, comma)
            || bracket > 0 && HasNewsroomWord(name[bracket..], Publications, -1);
    }

    // Behind a comma "press" and "media" name an office of the body before it.
    private static bool HasNewsroomWord(string words, HashSet<string> known, int comma)
    {
        var at = 0;
        foreach (var part in words.Split([' ', '-', ',', '"', '(', ')', '“', '”']))
        {
            var word = part.ToLowerInvariant();
            if (known.Contains(word) && !(comma >= 0 && at > comma && Offices.Contains(word)))
            {
                return true;
            }

            at += part.Length + 1;
        }

        return false;
    }

    private static readonly HashSet<string> Offices = ["press", "media", "desk", "channel", "news"];

    private static readonly HashSet<string> Publications =
    [
        "blog",
        "weekly",
        "daily",
        "magazine",
        "television",
        "tv",
        "radio",
        "newspaper",
        "newsletter",
        "website",
        "podcast",
        "portal",
        "station",
    ];

    /// <summary>Whether this could be a shorter way of naming another: all its words are among the other's, its last one too.</summary>
    public bool IsShortFor(PartyName other) =>
        Words.Length > 0
        && Words.Length < other.Words.Length
        && Words.All(word => Array.IndexOf(other.Words, word) >= 0);

    private static string Singular(string word) =>
        word switch
        {
            "media" => "medium",
            "people" => "people",
            "men" => "man",
            "women" => "woman",
            "witnesses" => "witness",
            "eyewitnesses" => "eyewitness",
            "authorities" => "authority",
            _ => word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word,
        };

    private static Dictionary<uint, bool> ReadNouns() =>
        LexiconText
            .Read(typeof(PartyName).Assembly, "en/casework/unnamed.txt")
            .ToDictionary(entry => WordHash.Of(entry[0]), entry => entry[1] == "person");
}
