using System.Globalization;
using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>How well texts are annotated, by the measures of the CoNLL 2018 shared task: from the raw text, each as F1.</summary>
/// <remarks>
/// A word counts as found where a token has the same extent; everything else is counted over words found, and divided by
/// all words of both sides. The relation's subtype does not count.
/// </remarks>
internal sealed class TreebankScore
{
    private int _gold;
    private int _system;
    private int _goldSentences;
    private int _systemSentences;
    private int _sentences;
    private int _words;
    private int _tags;
    private int _lemmas;
    private int _heads;
    private int _relations;

    /// <summary>How many of the gold words a tag is told apart for, right and wrong: for finding where errors lie.</summary>
    public Dictionary<string, int> Confusions { get; } = new(StringComparer.Ordinal);

    /// <summary>Words found, of all.</summary>
    public double Words => F1(_words, _gold, _system);

    /// <summary>Sentences found, of all.</summary>
    public double Sentences => F1(_sentences, _goldSentences, _systemSentences);

    /// <summary>Words with the right part of speech.</summary>
    public double Tags => F1(_tags, _gold, _system);

    /// <summary>Words with the right lemma.</summary>
    public double Lemmas => F1(_lemmas, _gold, _system);

    /// <summary>Words with the right head.</summary>
    public double Heads => F1(_heads, _gold, _system);

    /// <summary>Words with the right head and relation.</summary>
    public double Relations => F1(_relations, _gold, _system);

    /// <summary>The row of a table.</summary>
    public string Row(string name) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"| {name} | {Words:F1} | {Sentences:F1} | {Tags:F1} | {Lemmas:F1} | {Heads:F1} | {Relations:F1} |"
        );

    /// <summary>Adds one document.</summary>
    public void Add(TreebankDocument document, AnnotatedText text)
    {
        var alignment = TokenAlignment.Of(text, document);
        _gold += document.Words.Count;
        _system += text.TokenCount;
        AddSentences(document, text);
        for (var w = 0; w < document.Words.Count; w++)
        {
            var token = alignment.TokenOf[w];
            if (token >= 0)
            {
                _words++;
                AddWord(document, text, alignment, w, token);
            }
            else
            {
                var word = document.Words[w];
                var t = text.TokenAt(word.Start);
                var end = text.TokenAt(word.End - 1);
                var key =
                    $"TOK {word.Form}|{word.FineTag} :: {string.Join(" ", Enumerable.Range(t, end - t + 1).Select(x => text[x].ToString()))}";
                Confusions[key] = Confusions.GetValueOrDefault(key) + 1;
            }
        }
    }

    private void AddWord(TreebankDocument document, AnnotatedText text, TokenAlignment alignment, int w, int token)
    {
        var word = document.Words[w];
        _lemmas += text.LemmaOf(token) == word.Lemma || word.Lemma == "_" ? 1 : 0;
        var head = text.Heads[token];
        if (word.Head < 0 ? head < 0 : head >= 0 && alignment.WordOf[head] == word.Head)
        {
            _heads++;
            var relation = RelationNames.Of(text.Relations[token]).Split(':')[0];
            _relations += relation == word.Relation.Split(':')[0] ? 1 : 0;
        }

        var tag = text.Tags[token].ToString().ToUpperInvariant();
        if (tag == word.Tag)
        {
            _tags++;
        }
        else
        {
            var key = $"{word.Tag}>{tag}";
            Confusions[key] = Confusions.GetValueOrDefault(key) + 1;
        }
    }

    private void AddSentences(TreebankDocument document, AnnotatedText text)
    {
        var gold = new HashSet<(int, int)>();
        for (int w = 0, first = 0; w < document.Words.Count; w++)
        {
            if (w + 1 == document.Words.Count || document.Words[w + 1].Sentence != document.Words[w].Sentence)
            {
                gold.Add((document.Words[first].Start, document.Words[w].End));
                first = w + 1;
            }
        }

        _goldSentences += gold.Count;
        _systemSentences += text.SentenceCount;
        for (var s = 0; s < text.SentenceCount; s++)
        {
            var extent = text.SentenceAt(s).Extent;
            _sentences += gold.Contains((extent.Start, extent.End)) ? 1 : 0;
        }
    }

    private static double F1(int right, int gold, int system) =>
        gold + system == 0 ? 0 : 200.0 * right / (gold + system);
}
