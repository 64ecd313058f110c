using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The words of a passage on one line, one blank between them.</summary>
internal static class PlainWords
{
    public static string Of(string text, Extent extent)
    {
        var words = extent.In(text);
        return words.ContainsAny('\n', '\r', '\t')
            ? string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            : words.ToString();
    }
}
