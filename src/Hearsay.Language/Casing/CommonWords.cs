namespace Hearsay.Language;

/// <summary>The common words of a language, which are no names; read when a text in capitals is first met.</summary>
internal sealed class CommonWords
{
    private readonly HashSet<uint> _words = [];

    private CommonWords(string language)
    {
        foreach (var fields in LexiconText.Read(typeof(CommonWords).Assembly, language + "/tokens/common.txt"))
        {
            foreach (var word in fields[0].AsSpan().Split(' '))
            {
                _words.Add(WordHash.Of(fields[0].AsSpan()[word]));
            }
        }
    }

    private static readonly Lazy<CommonWords> ForEnglish = new(() => new CommonWords("en"));

    /// <summary>Those of English.</summary>
    public static CommonWords English => ForEnglish.Value;

    /// <summary>Whether a word is one of them, in any case.</summary>
    public bool Contains(ReadOnlySpan<char> word) => _words.Contains(WordHash.Of(word));
}
