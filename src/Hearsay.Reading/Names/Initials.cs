namespace Hearsay.Reading;

/// <summary>Tells whether letters in a row are the initials of a longer name.</summary>
internal static class Initials
{
    private const int MostCapitals = 8;

    /// <summary>Whether a name can be an acronym: two to eight capitals, perhaps with full stops, ampersands, slashes, hyphens
    /// or digits, or with small letters between them: "MoD", "LeT".</summary>
    public static bool IsAcronym(ReadOnlySpan<char> name)
    {
        var capitals = 0;
        var small = 0;
        foreach (var c in name)
        {
            if (char.IsUpper(c))
            {
                capitals++;
            }
            else if (char.IsLower(c))
            {
                small++;
            }
            else if (c is not ('.' or '&' or '/' or '-') && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return capitals is >= 2 and <= MostCapitals
            && (small == 0 || (small < capitals && char.IsUpper(name[0]) && char.IsUpper(name[^1])));
    }

    /// <summary>Whether the acronym's letters are the initials of the name's words; small words count or not, and so do the
    /// later parts of a word with hyphens.</summary>
    public static bool Fit(ReadOnlySpan<char> acronym, ReadOnlySpan<char> name) =>
        name.Contains(' ')
        && Fit(acronym, name, name.StartsWith("The ", StringComparison.Ordinal) ? 4 : 0, first: true);

    private static bool Fit(ReadOnlySpan<char> acronym, ReadOnlySpan<char> name, int at, bool first)
    {
        while (acronym.Length > 0 && !char.IsLetter(acronym[0]))
        {
            acronym = acronym[1..];
        }

        while (at < name.Length && !IsInitial(name, at))
        {
            at++;
        }

        if (at == name.Length)
        {
            return acronym.Length == 0;
        }

        var matches = acronym.Length > 0 && char.ToUpperInvariant(name[at]) == char.ToUpperInvariant(acronym[0]);
        if (matches && Fit(acronym[1..], name, at + 1, first: false))
        {
            return true;
        }

        var free = !first && (char.IsLower(name[at]) || name[at - 1] != ' ');
        return free && Fit(acronym, name, at + 1, first: false);
    }

    private static bool IsInitial(ReadOnlySpan<char> name, int at) =>
        char.IsLetter(name[at]) && (at == 0 || name[at - 1] is ' ' or '-' or '/' or '\n');
}
