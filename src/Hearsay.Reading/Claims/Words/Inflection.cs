namespace Hearsay.Reading;

/// <summary>The forms of regular English verbs and nouns, as spelt.</summary>
internal static class Inflection
{
    /// <summary>Third person, past, participle and -ing form of a regular verb.</summary>
    public static string[] OfVerb(string verb)
    {
        var past = Past(verb);
        return [Plural(verb), past, past, Gerund(verb)];
    }

    /// <summary>The plural of a noun, which is also spelt as a verb's third person.</summary>
    public static string Plural(string word) =>
        EndsInConsonantY(word) ? word[..^1] + "ies"
        : word[^1] is 's' or 'x' or 'z'
        || word.EndsWith("ch", StringComparison.Ordinal)
        || word.EndsWith("sh", StringComparison.Ordinal)
            ? word + "es"
        : word + "s";

    private static string Past(string verb) =>
        verb[^1] == 'e' ? verb + "d"
        : EndsInConsonantY(verb) ? verb[..^1] + "ied"
        : verb + "ed";

    private static string Gerund(string verb) =>
        verb[^1] == 'e' && verb[^2] is not ('e' or 'o' or 'y') ? verb[..^1] + "ing" : verb + "ing";

    private static bool EndsInConsonantY(string word) =>
        word[^1] == 'y' && word.Length > 2 && word[^2] is not ('a' or 'e' or 'o' or 'u');
}
