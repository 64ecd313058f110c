using System.Text;

namespace Hearsay.Cli;

/// <summary>Sets explanations in lines of a given width.</summary>
internal static class CodeText
{
    /// <summary>All entries in one line or two each, under the names of their areas.</summary>
    public static string List(CodeBook book, int width)
    {
        var text = new StringBuilder();
        var column = Math.Min(book.Entries.Max(entry => Head(entry).Length) + 2, width / 2);
        var group = "";
        foreach (var entry in book.Entries)
        {
            var next = entry.IsNumbered ? entry.Area : entry.Name;
            if (next != group)
            {
                text.Append(group.Length == 0 ? "" : "\n").Append(next).Append('\n');
                group = next;
            }

            Wrap(text, "  " + Head(entry).PadRight(column), column + 2, entry.Sentence, width);
        }

        return text.ToString();
    }

    /// <summary>One entry in full.</summary>
    public static string Explain(CodeEntry entry, int width)
    {
        var text = new StringBuilder();
        text.Append(entry.Code).Append("  ").Append(entry.Name).Append('\n');
        Wrap(text, "  ", 2, entry.Sentence, width);
        if (entry.More.Length > 0)
        {
            Wrap(text, "  ", 2, entry.More, width);
        }

        return text.ToString();
    }

    private static string Head(CodeEntry entry) => entry.IsNumbered ? $"{entry.Code}  {entry.Name}" : entry.Code;

    private static void Wrap(StringBuilder text, string first, int indent, string words, int width)
    {
        text.Append(first);
        var used = first.Length;
        var fresh = true;
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!fresh && used + 1 + word.Length > width)
            {
                text.Append('\n').Append(' ', indent);
                used = indent;
                fresh = true;
            }

            text.Append(fresh ? "" : " ").Append(word);
            used += word.Length + (fresh ? 0 : 1);
            fresh = false;
        }

        text.Append('\n');
    }
}
