using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Words that mean the same or the opposite, so that statements in other words can be held against each other.</summary>
internal sealed class Senses
{
    private static readonly string[] Domains = ["general", "violence", "accidents", "politics"];

    private readonly Dictionary<uint, List<(Sense Sense, PartOfSpeech Tag)>> _senses = [];
    private readonly HashSet<uint> _opening = [];

    private Senses()
    {
        foreach (var domain in Domains)
        {
            foreach (var entry in LexiconText.Read(typeof(Senses).Assembly, $"en/casework/senses/{domain}.txt"))
            {
                var number = WordHash.Of(entry[0]);
                Put(entry[1], new Sense(number, false));
                Put(entry.Length > 2 ? entry[2] : "", new Sense(number, true));
            }
        }
    }

    /// <summary>The English ones.</summary>
    public static Senses English { get; } = new();

    /// <summary>What a token can mean with its particle, or the word behind it; the word itself where nothing is known.</summary>
    public Sense[] Of(AnnotatedText text, int token)
    {
        var found = Phrasal(text, token);
        if (found.Length > 0)
        {
            return found;
        }

        // "working" is of what works, and of what is on.
        found = Known(text.LemmaHashes[token], text.Tags[token]);
        if (text.Hashes[token] != text.LemmaHashes[token])
        {
            found = [.. found.Union(Known(text.Hashes[token], text.Tags[token]))];
        }

        return found.Length > 0 ? found : [new Sense(Folded(text, token), false)];
    }

    /// <summary>Whether the lexicon knows a token.</summary>
    public bool Knows(AnnotatedText text, int token) =>
        _senses.ContainsKey(text.LemmaHashes[token]) || Phrasal(text, token).Length > 0;

    /// <summary>Whether a verb means what it means by the word right behind it: "switched off".</summary>
    public bool HasParticle(AnnotatedText text, int token) =>
        token + 1 < text.TokenCount && Together(text, token, token + 1).Length > 0;

    private Sense[] Phrasal(AnnotatedText text, int token)
    {
        // "too much", "ill-treatment"
        if (
            token > 0
            && Known(Joined(text.CharactersOf(token - 1), "_", text, token), text.Tags[token]) is { Length: > 0 } before
        )
        {
            return before;
        }

        if (
            token > 1
            && text.Is(token - 1, "-")
            && Known(Joined(text.CharactersOf(token - 2), "-", text, token), text.Tags[token]) is { Length: > 0 } hyphen
        )
        {
            return hyphen;
        }

        if (!_opening.Contains(text.LemmaHashes[token]) && !_opening.Contains(text.Hashes[token]))
        {
            return [];
        }

        var end = text.SentenceAt(text.SentenceOf[token]).End;
        for (var i = token + 1; i < Math.Min(end, token + 5); i++)
        {
            if ((i == token + 1 || text.Heads[i] == token) && Together(text, token, i) is { Length: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    private Sense[] Together(AnnotatedText text, int token, int next)
    {
        var found = Known(
            WordHash.Of(string.Concat(text.LemmaOf(token), "_", text.CharactersOf(next))),
            text.Tags[token]
        );
        return found.Length > 0
            ? found
            : Known(
                WordHash.Of(string.Concat(text.CharactersOf(token), "_", text.CharactersOf(next))),
                text.Tags[token]
            );
    }

    private static uint Joined(ReadOnlySpan<char> first, string link, AnnotatedText text, int token) =>
        WordHash.Of(string.Concat(first, link, text.CharactersOf(token)));

    private Sense[] Known(uint hash, PartOfSpeech tag) =>
        _senses.TryGetValue(hash, out var list)
            ? [.. list.Where(one => one.Tag == PartOfSpeech.X || one.Tag == tag).Select(one => one.Sense)]
            : [];

    // "Varnian" and "Varnia", "Jazrani" and "Jazran": what is left when the endings of names are taken off.
    private static uint Folded(AnnotatedText text, int token)
    {
        const int Shortest = 4;
        if (text.Tags[token] is not (PartOfSpeech.Propn or PartOfSpeech.Adj))
        {
            return text.LemmaHashes[token];
        }

        var word = text.CharactersOf(token);
        if (word.Length <= Shortest || !char.IsUpper(word[0]))
        {
            return text.LemmaHashes[token];
        }

        var cut = true;
        while (cut)
        {
            cut = false;
            foreach (var ending in Endings)
            {
                if (
                    word.Length - ending.Length >= Shortest
                    && word.EndsWith(ending, StringComparison.OrdinalIgnoreCase)
                )
                {
                    word = word[..^ending.Length];
                    cut = true;
                    break;
                }
            }
        }

        return WordHash.Of(word);
    }

    private static readonly string[] Endings = ["ians", "ian", "ean", "ese", "ish", "ans", "an", "ia", "is", "a", "i"];

    private void Put(string words, Sense sense)
    {
        foreach (var entry in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (word, tag) = entry.AsSpan(Math.Max(0, entry.Length - 2)) switch
            {
                ".n" => (entry[..^2], PartOfSpeech.Noun),
                ".v" => (entry[..^2], PartOfSpeech.Verb),
                ".a" => (entry[..^2], PartOfSpeech.Adj),
                ".r" => (entry[..^2], PartOfSpeech.Adv),
                _ => (entry, PartOfSpeech.X),
            };
            if (word.IndexOf('_', StringComparison.Ordinal) is > 0 and var bar)
            {
                _opening.Add(WordHash.Of(word.AsSpan(0, bar)));
            }

            var hash = WordHash.Of(word);
            if (!_senses.TryGetValue(hash, out var list))
            {
                _senses[hash] = list = [];
            }

            if (!list.Contains((sense, tag)))
            {
                list.Add((sense, tag));
            }
        }
    }
}
