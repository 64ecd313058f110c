using System.Text;
using Hearsay.Language;

namespace Hearsay.Cases;

/// <summary>Words in which a search has marked what it found.</summary>
/// <param name="Words">The words without the marks.</param>
/// <param name="Marks">What was found, in UTF-16 code units, half-open, in order.</param>
internal sealed record MarkedWords(string Words, IReadOnlyList<Extent> Marks)
{
    /// <summary>Set in front of what was found; Unicode promises that no text has it.</summary>
    public const char Open = '\uFDD0';

    /// <summary>Set behind what was found.</summary>
    public const char Close = '\uFDD1';

    /// <summary>Takes the marks out of words.</summary>
    public static MarkedWords Parse(string marked)
    {
        var words = new StringBuilder(marked.Length);
        var marks = new List<Extent>();
        var start = -1;
        foreach (var c in marked)
        {
            if (c == Open)
            {
                start = words.Length;
            }
            else if (c != Close)
            {
                words.Append(c);
            }
            else if (start >= 0)
            {
                marks.Add(new Extent(start, words.Length));
                start = -1;
            }
        }

        return new MarkedWords(words.ToString(), marks);
    }
}
