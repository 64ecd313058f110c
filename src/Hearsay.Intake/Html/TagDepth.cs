using System.Collections.Frozen;

namespace Hearsay.Intake;

/// <summary>Estimates, before a page is parsed, how deep its elements are nested, by its tags alone.</summary>
/// <remarks>
/// The parser looks through all open elements at each tag, so that its time grows with the square of the depth. Counting
/// tags takes no time to speak of and gives the same answer on any machine, which a clock does not.
/// </remarks>
internal static class TagDepth
{
    // Those that have no end tag, and those that the next one of their kind ends.
    private static readonly FrozenSet<string> Shallow = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
        "p",
        "li",
        "dt",
        "dd",
        "option",
        "optgroup",
        "tr",
        "td",
        "th",
        "tbody",
        "thead",
        "tfoot",
        "path",
        "use"
    );

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ShallowSpans =
        Shallow.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The most elements that may be open at once.</summary>
    public static int Deepest(ReadOnlySpan<char> html)
    {
        var (depth, deepest) = (0, 0);
        for (int at; (at = html.IndexOf('<')) >= 0 && at + 1 < html.Length; )
        {
            html = html[(at + 1)..];
            var closes = html[0] == '/';
            var name = html[(closes ? 1 : 0)..];
            var length = name.IndexOfAnyExcept(Letters);
            name = length < 0 ? name : name[..length];
            if (name.Length is 0 or > 20 || ShallowSpans.Contains(name))
            {
                continue;
            }

            depth = closes ? Math.Max(0, depth - 1) : depth + 1;
            deepest = Math.Max(deepest, depth);
        }

        return deepest;
    }

    private static readonly System.Buffers.SearchValues<char> Letters = System.Buffers.SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-:"
    );
}
