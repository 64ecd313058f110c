using System.Buffers;

namespace Hearsay.Cli;

/// <summary>One cell of comma-separated values, safe to open in a spreadsheet.</summary>
internal static class CsvCell
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n;\t");

    /// <summary>The cell for some words: quoted where RFC 4180 asks for it.</summary>
    /// <remarks>
    /// A spreadsheet runs a cell that begins with =, +, -, @, a tab or a line break as a formula, and a report's words
    /// are anybody's; such a cell is given an apostrophe in front, which the spreadsheet shows as plain text. A NUL,
    /// which ends the file for many readers, becomes U+FFFD.
    /// </remarks>
    public static string Of(string? words)
    {
        if (string.IsNullOrEmpty(words))
        {
            return "";
        }

        words = words.Replace('\0', '\uFFFD');
        if (IsFormula(words))
        {
            words = "'" + words;
        }

        return words.AsSpan().IndexOfAny(Quoted) < 0 && words[0] != ' ' && words[^1] != ' '
            ? words
            : $"\"{words.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    // Some spreadsheets skip blanks, and take the full-width forms for the plain ones.
    private static bool IsFormula(string words)
    {
        var start = words.AsSpan().TrimStart();
        return words[0] is '\t' or '\r' or '\n'
            || (start.Length > 0 && start[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠');
    }
}
