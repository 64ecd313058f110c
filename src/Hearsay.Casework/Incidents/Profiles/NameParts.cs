namespace Hearsay.Casework;

/// <summary>Takes a person's name apart: the first name and the surname, without initials and what is put behind.</summary>
internal static class NameParts
{
    /// <summary>First name and surname, as slices of the name; the first is empty where there is only one word.</summary>
    public static (string First, string Last) Of(string name)
    {
        string first = "",
            last = "";
        foreach (var range in name.AsSpan().SplitAny(' ', ',', '\u00A0', '\n'))
        {
            var word = name.AsSpan(range).Trim("\"'\u2018\u2019\u201C\u201D()");
            word = word.EndsWith("'s") || word.EndsWith("\u2019s") ? word[..^2] : word;
            if (word.Length < 2 || word.EndsWith(".") || IsSuffix(word) || !char.IsUpper(word[0]))
            {
                continue;
            }

            if (last.Length > 0 && first.Length == 0)
            {
                first = last;
            }

            last = word.ToString();
        }

        return (first, last);
    }

    private static bool IsSuffix(ReadOnlySpan<char> word) => word is "Jr" or "Sr" or "II" or "III" or "IV" or "Esq";
}
