using System.Text;

namespace Hearsay.Intake;

/// <summary>Tells a table by the names of its columns.</summary>
internal static class TableSniffer
{
    /// <summary>Whether a text begins with a row of column names that are known.</summary>
    public static bool IsTable(ReadOnlySpan<byte> head)
    {
        head = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        var end = head.IndexOfAny((byte)'\n', (byte)'\r');
        if (end is < 4 or > 32 << 10)
        {
            return false;
        }

        var line = Encoding.UTF8.GetString(head[..end]);
        return KindOf(NamesOf(line)) != TableKind.None;
    }

    /// <summary>The names of the columns, in lower case.</summary>
    public static List<string> NamesOf(string line) =>
        [
            .. (new CsvRows(line, CsvRows.SeparatorOf(line)).Read() ?? []).Select(name =>
                name.Trim().Trim('\uFEFF').ToLowerInvariant()
            ),
        ];

    /// <summary>Whose table has such columns.</summary>
    public static TableKind KindOf(IReadOnlyList<string> names) =>
        names.Count < 2 ? TableKind.None
        : names.Contains("status") && names.Contains("metadata") && names.Contains("media") ? TableKind.AutoArchiver
        : names.Contains("archive status") && (names.Contains("link") || names.Contains("url"))
            ? TableKind.ArchiverSheet
        : names.Contains("source_1") || (names.Contains("slug") && names.Contains("description")) ? TableKind.Atlos
        : names.Contains("text") ? TableKind.Reports
        : TableKind.None;
}
