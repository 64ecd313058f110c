using Hearsay.Language;

namespace Hearsay.Cases;

/// <summary>Cuts passages out of a text around what was found in it.</summary>
internal static class PassageWindows
{
    // So many code units on each side, up to the end of a word, and never beyond the paragraph.
    private const int Around = 90;

    /// <summary>The passages that hold the most of what was found, in order of the text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="marks">What was found, in code units, in order.</param>
    /// <param name="most">At most so many passages.</param>
    public static List<(Extent Window, List<Extent> Marks)> Cut(string text, IReadOnlyList<Extent> marks, int most)
    {
        var windows = new List<(Extent Window, List<Extent> Marks)>();
        foreach (var mark in marks)
        {
            var window = WindowOf(text, mark);
            if (windows.Count > 0 && windows[^1].Window.Overlaps(window))
            {
                var last = windows[^1];
                last.Marks.Add(mark);
                windows[^1] = (last.Window.Union(window), last.Marks);
            }
            else
            {
                windows.Add((window, [mark]));
            }
        }

        return
        [
            .. windows
                .OrderByDescending(window => Kinds(text, window.Marks))
                .ThenBy(window => window.Window.Start)
                .Take(most)
                .OrderBy(window => window.Window.Start),
        ];
    }

    private static int Kinds(string text, List<Extent> marks) =>
        marks.Select(mark => mark.In(text).ToString().ToUpperInvariant()).Distinct(StringComparer.Ordinal).Count();

    private static Extent WindowOf(string text, Extent mark)
    {
        var start = mark.Start;
        for (var i = mark.Start - 1; i >= 0 && mark.Start - i <= Around && text[i] != '\n'; i--)
        {
            start = i == 0 || char.IsWhiteSpace(text[i - 1]) ? i : start;
        }

        var end = mark.End;
        for (var i = mark.End + 1; i <= text.Length && i - mark.End <= Around && text[i - 1] != '\n'; i++)
        {
            end = i == text.Length || char.IsWhiteSpace(text[i]) ? i : end;
        }

        return new Extent(start, end);
    }
}
