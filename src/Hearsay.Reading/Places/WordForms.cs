namespace Hearsay.Reading;

/// <summary>Takes off what Arabic and Hebrew write in front of a name in one word with it, and the endings of Slavic cases.</summary>
internal static class WordForms
{
    // "And", "in", "to", "like", "so"; "in", "to", "from", "the", "and", "that", "like".
    private const string ArabicPrefixes = "وفبلك";
    private const string HebrewPrefixes = "בלמהושכ";
    private const int LeastLetters = 3;
    private static readonly string[] CaseEndings =
    [
        "ом",
        "ем",
        "ой",
        "ою",
        "ем",
        "е",
        "у",
        "ю",
        "а",
        "я",
        "и",
        "ы",
        "і",
    ];
    private static readonly string[] Nominatives = ["", "а", "о", "е", "я", "ь", "и", "ы"];

    /// <summary>The places of the bare name; none where nothing could be taken off.</summary>
    public static GazetteerMatches Find(Gazetteer gazetteer, ReadOnlySpan<char> name)
    {
        if (name.Length <= LeastLetters)
        {
            return default;
        }

        return name[0] switch
        {
            >= '\u0590' and <= '\u05FF' when HebrewPrefixes.Contains(name[0]) => Known(gazetteer, name[1..]),
            >= '\u0600' and <= '\u06FF' => FindArabic(gazetteer, name),
            >= '\u0400' and <= '\u04FF' => FindSlavic(gazetteer, name),
            _ => default,
        };
    }

    private static GazetteerMatches FindArabic(Gazetteer gazetteer, ReadOnlySpan<char> name)
    {
        // "To the" is written with two lams and without the article's alif.
        if (name.StartsWith("لل", StringComparison.Ordinal))
        {
            return Known(gazetteer, $"ال{name[2..]}");
        }

        return ArabicPrefixes.Contains(name[0]) ? Known(gazetteer, name[1..]) : default;
    }

    private static GazetteerMatches FindSlavic(Gazetteer gazetteer, ReadOnlySpan<char> name)
    {
        foreach (var ending in CaseEndings)
        {
            if (!name.EndsWith(ending, StringComparison.Ordinal) || name.Length - ending.Length < LeastLetters)
            {
                continue;
            }

            var stem = name[..^ending.Length];
            foreach (var nominative in Nominatives)
            {
                if (Known(gazetteer, $"{stem}{nominative}") is { IsEmpty: false } known)
                {
                    return known;
                }
            }
        }

        return default;
    }

    private static GazetteerMatches Known(Gazetteer gazetteer, ReadOnlySpan<char> name) =>
        name.Length < LeastLetters ? default : gazetteer.Find(name);
}
