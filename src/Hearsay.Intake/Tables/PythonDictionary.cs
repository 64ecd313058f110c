using System.Globalization;
using System.Text;

namespace Hearsay.Intake;

/// <summary>Reads the strings and times of a dictionary in the form in which Python prints one; whatever else is in it is passed over.</summary>
internal static class PythonDictionary
{
    /// <summary>The entries on the outermost level whose value is a string or a time; those before the first damage.</summary>
    public static Dictionary<string, string> Read(string text)
    {
        Dictionary<string, string> entries = new(StringComparer.Ordinal);
        var at = text.IndexOf('{') + 1;
        while (at > 0 && at < text.Length)
        {
            at = SkipBlank(text, at);
            if (!TryReadString(text, ref at, out var key))
            {
                break;
            }

            at = SkipBlank(text, at);
            if (at >= text.Length || text[at] != ':')
            {
                break;
            }

            at = SkipBlank(text, at + 1);
            var start = at;
            if (TryReadString(text, ref at, out var value))
            {
                entries[key] = value;
            }
            else
            {
                at = SkipValue(text, at);
                if (TimeOf(text.AsSpan(start, at - start)) is { } time)
                {
                    entries[key] = time;
                }
            }

            at = SkipBlank(text, at);
            if (at >= text.Length || text[at] != ',')
            {
                break;
            }

            at++;
        }

        return entries;
    }

    private static int SkipBlank(string text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    // To the comma or the bracket that ends the value, over brackets and strings in it.
    private static int SkipValue(string text, int at)
    {
        var depth = 0;
        while (at < text.Length)
        {
            if (text[at] is '\'' or '"')
            {
                if (!TryReadString(text, ref at, out _))
                {
                    return text.Length;
                }

                continue;
            }

            if (depth == 0 && text[at] is ',' or '}')
            {
                return at;
            }

            depth +=
                text[at] is '(' or '[' or '{' ? 1
                : text[at] is ')' or ']' or '}' ? -1
                : 0;
            at++;
        }

        return at;
    }

    private static bool TryReadString(string text, ref int at, out string value)
    {
        value = "";
        if (at >= text.Length || text[at] is not ('\'' or '"'))
        {
            return false;
        }

        var mark = text[at];
        var words = new StringBuilder();
        for (var i = at + 1; i < text.Length; i++)
        {
            if (text[i] == mark)
            {
                at = i + 1;
                value = words.ToString();
                return true;
            }

            if (text[i] != '\\' || i + 1 >= text.Length)
            {
                words.Append(text[i]);
                continue;
            }

            i++;
            i += Unescape(text, i, words);
        }

        return false;
    }

    // How many characters the escape has beyond its letter.
    private static int Unescape(string text, int at, StringBuilder words)
    {
        var digits = text[at] switch
        {
            'x' => 2,
            'u' => 4,
            'U' => 8,
            _ => 0,
        };
        if (
            digits > 0
            && at + digits < text.Length
            && int.TryParse(
                text.AsSpan(at + 1, digits),
                NumberStyles.AllowHexSpecifier,
                CultureInfo.InvariantCulture,
                out var code
            )
        )
        {
            words.Append(Rune.TryCreate(code, out var rune) ? rune.ToString() : "\uFFFD");
            return digits;
        }

        words.Append(
            text[at] switch
            {
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                var other => other,
            }
        );
        return 0;
    }

    // datetime.datetime(2031, 5, 4, 7, 30, tzinfo=datetime.timezone.utc)
    private static string? TimeOf(ReadOnlySpan<char> value)
    {
        const string Call = "datetime.datetime(";
        if (!value.StartsWith(Call, StringComparison.Ordinal))
        {
            return null;
        }

        List<int> numbers = [];
        foreach (var range in value[Call.Length..].Split(','))
        {
            if (
                numbers.Count == 6
                || !int.TryParse(
                    value[Call.Length..][range].Trim(" )"),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var number
                )
            )
            {
                break;
            }

            numbers.Add(number);
        }

        var utc =
            value.IndexOf("timezone.utc", StringComparison.Ordinal) >= 0
            || value.IndexOf("tzutc", StringComparison.Ordinal) >= 0;
        return numbers.Count < 3
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{numbers[0]:0000}-{numbers[1]:00}-{numbers[2]:00}T{At(3):00}:{At(4):00}:{At(5):00}{(utc ? "Z" : "")}"
            );

        int At(int index) => index < numbers.Count ? numbers[index] : 0;
    }
}
