using System.Text;

namespace Hearsay.Language;

/// <summary>Finds lemmas by the word, or by its longest ending that is known, each together with the tag.</summary>
/// <remarks>Immutable and safe to share between threads. Nothing is allocated per token.</remarks>
internal sealed class Lemmatizer
{
    /// <summary>The longest ending that is looked up.</summary>
    public const int LongestEnding = 5;

    private readonly WordValues _words;
    private readonly LemmaScript[] _scripts;

    /// <summary>Reads the sections <c>lemmas</c> and <c>scripts</c> of a file of weights.</summary>
    public Lemmatizer(WeightFile file)
    {
        _words = file.Words("lemmas");
        _scripts = ReadScripts(Encoding.UTF8.GetString(file.Section("scripts")));
    }

    /// <summary>Fills both spans, one entry per token: the script, and the hash of the lemma.</summary>
    public void Fill(AnnotatedText text, Span<ushort> scripts, Span<uint> hashes)
    {
        for (var i = 0; i < scripts.Length; i++)
        {
            var word = text.CharactersOf(i);
            var script = Find(word, text.Hashes[i], text.FineTags[i]);
            scripts[i] = script;
            ref readonly var found = ref _scripts[script];
            hashes[i] = found is { Cut: 0, Ending.Length: 0 } ? text.Hashes[i] : found.HashOf(word);
        }
    }

    /// <summary>The lemma of a word by a script of <see cref="Fill"/>.</summary>
    public string Apply(int script, ReadOnlySpan<char> word) => _scripts[script].Apply(word);

    /// <summary>The key of a word with its tag.</summary>
    public static uint KeyOf(uint hash, FineTag tag) => Mix(hash, 1 + (uint)tag);

    /// <summary>The key of an ending with a tag; the ending's letters were added to its hash from the last one on.</summary>
    public static uint EndingKeyOf(uint hash, int length, FineTag tag) =>
        Mix(hash, 64 + (64 * (uint)length) + (uint)tag);

    private static uint Mix(uint hash, uint salt)
    {
        var key = (uint)(FeatureHash.Of(salt, hash) >> 32);
        return key == 0 ? 1 : key;
    }

    private ushort Find(ReadOnlySpan<char> word, uint hash, FineTag tag)
    {
        var script = _words[KeyOf(hash, tag)];
        if (script != 0)
        {
            return (ushort)(script - 1);
        }

        var ending = WordHash.Start;
        var best = _words[EndingKeyOf(ending, 0, tag)];
        for (var length = 1; length <= Math.Min(LongestEnding, word.Length); length++)
        {
            ending = WordHash.Add(ending, WordHash.Fold(word[^length]));
            var longer = _words[EndingKeyOf(ending, length, tag)];
            best = longer != 0 ? longer : best;
        }

        return (ushort)(best == 0 ? 0 : best - 1);
    }

    // A line each: "+" where capitals stay or "-" where not, the number cut off, a blank, the ending.
    private static LemmaScript[] ReadScripts(string lines) =>
        [
            .. lines
                .Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => new LemmaScript(line[1] - '0', line[2..], line[0] == '+')),
        ];
}
