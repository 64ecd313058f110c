namespace Hearsay.Casework;

/// <summary>Leads from words to the statements that hold them, so that not every two are held against each other.</summary>
/// <param name="weights">How much each word tells.</param>
internal sealed class WordIndex(WordWeights weights)
{
    private readonly Dictionary<uint, List<int>> _byWord = [];

    /// <summary>Adds a statement under a number.</summary>
    public void Add(int number, IReadOnlyList<uint> words)
    {
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

    /// <summary>The numbers of all statements that can share a part of these words' weight, in order.</summary>
    /// <param name="words">The words.</param>
    /// <param name="share">The part that has to be shared, above 0 and up to 1.</param>
    public IEnumerable<int> Sharing(IReadOnlyList<uint> words, double share)
    {
        // The lightest words that together come to less than that part cannot make it up by themselves.
        var spare = share * weights.Of(words);
        var found = new SortedSet<int>();
        foreach (var word in words.OrderBy(weights.Of).ThenBy(word => word))
        {
            spare -= weights.Of(word);
            if (spare <= 0 && _byWord.TryGetValue(word, out var list))
            {
                found.UnionWith(list);
            }
        }

        return found;
    }
}
