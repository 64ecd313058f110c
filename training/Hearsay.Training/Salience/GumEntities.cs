using System.Globalization;

namespace Hearsay.Training;

/// <summary>Which entity each word of a GUM document names, by the coreference in its last column.</summary>
internal static class GumEntities
{
    /// <summary>The mentions: words from <c>First</c> to before <c>End</c>, the entity, and which words are the head.</summary>
    public static List<(int First, int End, int Entity, int HeadFirst, int HeadEnd)> Read(TreebankDocument document)
    {
        var mentions = new List<(int, int, int, int, int)>();
        var open = new Dictionary<int, Stack<(int First, int HeadFirst, int HeadEnd)>>();
        for (var word = 0; word < document.Words.Count; word++)
        {
            var field = Array.Find(
                document.Words[word].Misc.Split('|'),
                part => part.StartsWith("Entity=", StringComparison.Ordinal)
            );
            for (var i = "Entity=".Length; field is not null && i < field.Length; )
            {
                if (field[i] == '(')
                {
                    var end = field.IndexOfAny(['(', ')'], i + 1);
                    var parts = field[(i + 1)..(end < 0 ? field.Length : end)].Split('-');
                    var entity = int.Parse(parts[0].Split('[')[0], CultureInfo.InvariantCulture);
                    var (head, last) = HeadOf(parts, word);
                    if (end >= 0 && field[end] == ')')
                    {
                        mentions.Add((word, word + 1, entity, word, word + 1));
                        i = end + 1;
                        continue;
                    }

                    if (!open.TryGetValue(entity, out var stack))
                    {
                        open[entity] = stack = new Stack<(int, int, int)>();
                    }

                    stack.Push((word, head, last));
                    i = end < 0 ? field.Length : end;
                }
                else
                {
                    var end = field.IndexOf(')', i);
                    var id = field[i..end].Split('[')[0];
                    if (
                        int.TryParse(id, CultureInfo.InvariantCulture, out var entity)
                        && open.TryGetValue(entity, out var stack)
                        && stack.TryPop(out var begun)
                    )
                    {
                        mentions.Add((begun.First, word + 1, entity, begun.HeadFirst, begun.HeadEnd));
                    }

                    i = end + 1;
                }
            }
        }

        return mentions;
    }

    // The smallest span, as places in the mention: "1" or "1,2".
    private static (int First, int End) HeadOf(string[] parts, int word)
    {
        var places = parts.Length > 5 ? parts[5].Split(',') : [];
        return
            places.Length > 0
            && int.TryParse(places[0], CultureInfo.InvariantCulture, out var first)
            && int.TryParse(places[^1], CultureInfo.InvariantCulture, out var last)
            ? (word + first - 1, word + last)
            : (word, word + 1);
    }
}
