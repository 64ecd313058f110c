using Hearsay.Language;

namespace Hearsay.Pages.Marking;

/// <summary>Finds the paragraphs of a text.</summary>
public static class TextBlocks
{
    /// <summary>The stretches between blank lines, without the white space around them; none is empty.</summary>
    public static IReadOnlyList<Extent> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var blocks = new List<Extent>();
        int start = -1,
            end = 0,
            breaks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            // Only what HTML collapses: anything else between two paragraphs is part of them.
            if (text[i] is ' ' or '\t' or '\n' or '\r')
            {
                breaks += text[i] == '\n' ? 1 : 0;
                continue;
            }

            if (start >= 0 && breaks > 1)
            {
                blocks.Add(new Extent(start, end));
                start = -1;
            }

            start = start < 0 ? i : start;
            end = i + 1;
            breaks = 0;
        }

        if (start >= 0)
        {
            blocks.Add(new Extent(start, end));
        }

        return blocks;
    }
}
