using System.Text;

namespace Hearsay.Reading;

/// <summary>Brings the ways together in which a body's name is put: "Ministry of Defence" and "Defence Ministry", "University
/// of Larn" and "Larn University", "Third Brigade" and "3rd Brigade".</summary>
internal static class BodyNames
{
    private static readonly Dictionary<string, string> Spellings = new(StringComparer.Ordinal)
    {
        ["defence"] = "defense",
        ["organisation"] = "organization",
        ["programme"] = "program",
        ["centre"] = "center",
        ["labour"] = "labor",
        ["mechanised"] = "mechanized",
        ["internal"] = "interior",
        ["first"] = "1st",
        ["second"] = "2nd",
        ["third"] = "3rd",
        ["fourth"] = "4th",
        ["fifth"] = "5th",
        ["sixth"] = "6th",
        ["seventh"] = "7th",
        ["eighth"] = "8th",
        ["ninth"] = "9th",
        ["tenth"] = "10th",
        ["eleventh"] = "11th",
        ["twelfth"] = "12th",
    };

    /// <summary>The name with its head last, in small letters, without articles; words parted by single blanks.</summary>
    public static string Of(string name)
    {
        var words = name.ToLowerInvariant()
            .Replace("’", "'", StringComparison.Ordinal)
            .Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var turned = Turned(words, NameJoints.English);
        var made = new StringBuilder();
        foreach (var word in turned)
        {
            var plain = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
            if (plain is "the" or "a" or "of" or "for" or "and" or "&" or "affairs" or "")
            {
                continue;
            }

            made.Append(made.Length == 0 ? "" : " ").Append(Spellings.GetValueOrDefault(plain, plain));
        }

        return made.ToString();
    }

    /// <summary>Whether one is the other with a word or two more in front: "Norland Defence Ministry", "Defence Ministry".</summary>
    /// <param name="longer">The longer one, as <see cref="Of"/> gives it.</param>
    /// <param name="shorter">The shorter one, of two words or more.</param>
    public static bool EndsWith(string longer, string shorter) =>
        longer.Length > shorter.Length + 1
        && shorter.Contains(' ', StringComparison.Ordinal)
        && longer[^(shorter.Length + 1)] == ' '
        && longer.EndsWith(shorter, StringComparison.Ordinal)
        && longer.AsSpan(0, longer.Length - shorter.Length - 1).Count(' ') <= 1;

    /// <summary>Whether both are one formation: the same number and kind, and the words between of one among those of the other.</summary>
    public static bool AreOneUnit(string one, string other)
    {
        if (!char.IsAsciiDigit(one[0]))
        {
            return false;
        }

        var first = one.Split(' ');
        var second = other.Split(' ');
        if (first.Length > second.Length)
        {
            (first, second) = (second, first);
        }

        return first.Length >= 2
            && first[0] == second[0]
            && first[^1] == second[^1]
            && NameJoints.English.IsUnit(char.ToUpperInvariant(first[^1][0]) + first[^1][1..])
            && Array.TrueForAll(first[1..^1], word => Array.IndexOf(second, word) >= 0);
    }

    // "ministry of defence of norland" to "norland defence ministry".
    private static IEnumerable<string> Turned(string[] words, NameJoints joints)
    {
        for (var i = 1; i + 1 < words.Length; i++)
        {
            if (
                words[i] is "of" or "for"
                && words[i - 1].Length > 1
                && joints.IsHead(char.ToUpperInvariant(words[i - 1][0]) + words[i - 1][1..])
            )
            {
                return Turned(words[(i + 1)..], joints).Concat(words[..i]);
            }
        }

        return words;
    }
}
