namespace Hearsay.Reading;

/// <summary>Tells whether letters in a row are the initials of a longer name.</summary>
internal static class Initials
{
    /// <summary>Whether a name can be an acronym: two to seven capitals, perhaps with full stops, ampersands or digits.</summary>
    public static bool IsAcronym(ReadOnlySpan<char> name)
    {
        var letters = 0;
        foreach (var c in name)
        {
            if (char.IsUpper(c))
            {
                letters++;
            }
            else if (c != '.' && c != '&' && !char.IsAsciiDigit(c))
            {
                return false;
            }
        }

        return letters is >= 2 and <= 7;
    }

    /// <summary>Whether the acronym's letters are the initials of the name's words; small words count or not.</summary>
    public static bool Fit(ReadOnlySpan<char> acronym, ReadOnlySpan<char> name) =>
        name.Contains(' ') && (Fit(acronym, name, small: false) || Fit(acronym, name, small: true));

    private static bool Fit(ReadOnlySpan<char> acronym, ReadOnlySpan<char> name, bool small)
    {
        var at = 0;
        for (var i = 0; i < name.Length; i++)
        {
            var starts = char.IsLetter(name[i]) && (i == 0 || name[i - 1] is ' ' or '-');
            if (!starts || !(small ? i == 0 || name[i - 1] == ' ' || char.IsUpper(name[i]) : char.IsUpper(name[i])))
            {
                continue;
            }

            while (at < acronym.Length && !char.IsLetter(acronym[at]))
            {
                at++;
            }

            if (at == acronym.Length || char.ToUpperInvariant(name[i]) != acronym[at])
            {
                return false;
            }

            at++;
        }

        while (at < acronym.Length && !char.IsLetter(acronym[at]))
        {
            at++;
        }

        return at == acronym.Length;
    }
}
