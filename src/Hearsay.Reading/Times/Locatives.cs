using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The words that tie what happens to the place beside them, out of <c>languages/en/times/locatives.txt</c>.</summary>
internal sealed class Locatives
{
    private readonly WordTable<bool> _before = new();
    private readonly WordTable<bool> _of = new();
    private readonly WordTable<bool> _behind = new();

    private Locatives()
    {
        foreach (var fields in LexiconText.Read(typeof(Locatives).Assembly, "en/times/locatives.txt"))
        {
            var table =
                fields[1] == "before" ? _before
                : fields[1] == "of" ? _of
                : _behind;
            table.Put(fields[0], true);
        }
    }

    public static Locatives English { get; } = new();

    /// <summary>Whether what a sentence tells is at the place whose name it holds.</summary>
    /// <param name="text">The text.</param>
    /// <param name="place">The name's first token.</param>
    /// <param name="end">The token after the name.</param>
    /// <param name="sentence">The sentence.</param>
    public bool Tie(AnnotatedText text, int place, int end, Sentence sentence)
    {
        var owner = end < sentence.End && text.Kinds[end] == TokenKind.Clitic;
        var noun = owner ? end + 1 : end;
        if (noun < sentence.End && _behind.TryGet(text, noun, out _))
        {
            return true;
        }

        var before = place - 1;
        if (owner || before < sentence.First)
        {
            return false;
        }

        return _before.TryGet(text, before, out _)
            || text.Is(before, "of") && before > sentence.First && _of.TryGet(text, before - 1, out _);
    }
}
