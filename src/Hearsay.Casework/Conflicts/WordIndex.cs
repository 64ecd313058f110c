namespace Hearsay.Casework;

/// <summary>Leads from words to the statements that hold them, so that not every two are held against each other.</summary>
/// <param name="weights">How much each word tells.</param>
internal sealed class WordIndex(WordWeights weights)
{
    private readonly Dictionary<uint, List<int>> _byWord = [];
    private readonly List<int> _found = [];
    private int[] _seen = new int[64];
    private int _call;

    /// <summary>Adds a statement under a number.</summary>
    public void Add(int number, IReadOnlyList<uint> words)
    {
        if (number >= _seen.Length)
        {
            Array.Resize(ref _seen, 2 * number);
        }

        foreach (var word in words)
        {
            if (!_byWord.TryGetValue(word, out var list))
            {
                _byWord[word] = list = [];
            }

            if (list.Count == 0 || list[^1] != number)
            {
                list.Add(number);
            }
        }
    }

    /// <summary>The numbers of all statements that can share a part of these words' weight, in order; valid until the next call.</summary>
    /// <param name="words">The words.</param>
    /// <param name="share">The part that has to be shared, above 0 and up to 1.</param>
    public IReadOnlyList<int> Sharing(IReadOnlyList<uint> words, double share)
    {
        // The lightest words that together come to less than that part cannot make it up by themselves.
        var spare = share * weights.Of(words);
        _found.Clear();
        _call++;
        foreach (var word in words.OrderBy(weights.Of).ThenBy(word => word))
        {
            spare -= weights.Of(word);
            if (spare <= 0 && _byWord.TryGetValue(word, out var list))
            {
                foreach (var number in list)
                {
                    if (_seen[number] != _call)
                    {
                        _seen[number] = _call;
                        _found.Add(number);
                    }
                }
            }
        }

        _found.Sort();
        return _found;
    }
}
