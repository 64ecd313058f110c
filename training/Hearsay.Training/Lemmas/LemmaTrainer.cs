using System.Text;
using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>Learns lemmas: for each ending and tag the commonest change, and the words that change otherwise.</summary>
internal sealed class LemmaTrainer
{
    // An ending says something from this many different words on, where most of them agree.
    private const int LeastWords = 3;

    // A longer cut than this is a whole word, which is written in full.
    private const int LongestCut = 70;

    private readonly Dictionary<(string Word, FineTag Tag), Dictionary<LemmaScript, int>> _words = [];
    private readonly List<LemmaScript> _scripts = [new(0, "", true)];
    private readonly SortedDictionary<uint, uint> _values = [];

    /// <summary>Adds a word as it is written, with its tag and its lemma.</summary>
    public void Add(string word, FineTag tag, string lemma)
    {
        if (word.Length > LongestCut || lemma.Any(c => c is ' ' or '\n'))
        {
            return;
        }

        var key = (string.Concat(word.Select(WordHash.Fold)), tag);
        if (!_words.TryGetValue(key, out var scripts))
        {
            _words.Add(key, scripts = []);
        }

        var script = ScriptOf(word, lemma);
        scripts[script] = scripts.GetValueOrDefault(script) + 1;
    }

    /// <summary>The weight file.</summary>
    public byte[] Write()
    {
        var words = _words
            .OrderBy(word => word.Key.Word, StringComparer.Ordinal)
            .ThenBy(word => word.Key.Tag)
            .Select(word => (word.Key.Word, word.Key.Tag, Script: Commonest(word.Value)))
            .ToList();
        for (var length = 0; length <= Lemmatizer.LongestEnding; length++)
        {
            var at = length;
            var groups = words.Where(word => word.Word.Length >= at).GroupBy(word => (word.Word[^at..], word.Tag));
            foreach (var group in groups)
            {
                var counts = group.GroupBy(word => word.Script).ToDictionary(same => same.Key, same => same.Count());
                var best = Commonest(counts);
                if (length == 0 || (group.Count() >= LeastWords && counts[best] * 3 > group.Count() * 2))
                {
                    _values[EndingKey(group.Key.Item1, group.Key.Tag)] = IdOf(best);
                }
            }
        }

        foreach (var (word, tag, script) in words)
        {
            if (ByEnding(word, tag) != IdOf(script))
            {
                _values[Lemmatizer.KeyOf(WordHash.Of(word), tag)] = IdOf(script);
            }
        }

        var lines = string.Concat(
            _scripts.Select(script => $"{(script.KeepsCase ? '+' : '-')}{(char)('0' + script.Cut)}{script.Ending}\n")
        );
        return new WeightFileWriter()
            .Add("lemmas", WordValuesWriter.Write(_values))
            .Add("scripts", Encoding.UTF8.GetBytes(lines))
            .ToBytes();
    }

    private static LemmaScript ScriptOf(string word, string lemma)
    {
        var keeps = char.IsUpper(word[0]) && lemma.Length > 0 && char.IsUpper(lemma[0]);
        var from = keeps ? word : word.ToLowerInvariant();
        var same = 0;
        while (same < from.Length && same < lemma.Length && from[same] == lemma[same])
        {
            same++;
        }

        return new LemmaScript(from.Length - same, lemma[same..], keeps);
    }

    private static LemmaScript Commonest(Dictionary<LemmaScript, int> counts) =>
        counts
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key.Cut)
            .ThenBy(pair => pair.Key.Ending, StringComparer.Ordinal)
            .ThenBy(pair => pair.Key.KeepsCase)
            .First()
            .Key;

    private uint IdOf(LemmaScript script)
    {
        var at = _scripts.IndexOf(script);
        if (at < 0)
        {
            at = _scripts.Count;
            _scripts.Add(script);
        }

        return (uint)at + 1;
    }

    private uint ByEnding(string word, FineTag tag)
    {
        uint best = 0;
        for (var length = 0; length <= Math.Min(Lemmatizer.LongestEnding, word.Length); length++)
        {
            best = _values.TryGetValue(EndingKey(word[^length..], tag), out var longer) ? longer : best;
        }

        return best;
    }

    private static uint EndingKey(string ending, FineTag tag)
    {
        var hash = WordHash.Start;
        for (var i = ending.Length - 1; i >= 0; i--)
        {
            hash = WordHash.Add(hash, WordHash.Fold(ending[i]));
        }

        return Lemmatizer.EndingKeyOf(hash, ending.Length, tag);
    }
}
