namespace Hearsay.Training;

/// <summary>Puts words into classes so that the class of a word tells the most about the class of the next one.</summary>
/// <remarks>
/// The exchange algorithm (Kneser and Ney 1993; Martin, Liermann and Ney 1998): each word in turn goes to the class where
/// the text becomes most likely, until hardly any moves. Words go in a fixed order and ties to the lower class, so that the
/// outcome is the same each time.
/// </remarks>
public sealed class ExchangeClustering
{
    private readonly Bigrams _bigrams;
    private readonly ClassCounts _counts;
    private readonly int[] _classOf;
    private readonly double[] _gain;
    private readonly int[] _after;
    private readonly int[] _before;

    /// <summary>Begins with the words dealt out in turn; the edge of a sentence has class 0 to itself.</summary>
    public ExchangeClustering(Bigrams bigrams, int classes)
    {
        ArgumentNullException.ThrowIfNull(bigrams);
        _bigrams = bigrams;
        _counts = new ClassCounts(classes);
        _classOf = new int[bigrams.Count];
        _gain = new double[classes];
        _after = new int[classes];
        _before = new int[classes];
        for (var word = 1; word < bigrams.Count; word++)
        {
            _classOf[word] = 1 + (word - 1) % (classes - 1);
        }

        for (var word = 0; word < bigrams.Count; word++)
        {
            foreach (var (next, count) in bigrams.After(word))
            {
                _counts.Add(_classOf[word], _classOf[next], count);
            }
        }
    }

    /// <summary>The class of each word.</summary>
    public IReadOnlyList<int> ClassOf => _classOf;

    /// <summary>The counts of the classes.</summary>
    public ClassCounts Counts => _counts;

    /// <summary>Tries to move every word once.</summary>
    /// <returns>How many moved.</returns>
    public int Pass()
    {
        var moved = 0;
        for (var word = 1; word < _bigrams.Count; word++)
        {
            moved += Move(word) ? 1 : 0;
        }

        return moved;
    }

    private bool Move(int word)
    {
        var from = _classOf[word];
        var self = Gather(word);
        Shift(from, self, -1);
        var to = Best(self);
        Shift(to, self, 1);
        _classOf[word] = to;
        return to != from;
    }

    // The neighbours of a word by their classes; how often it follows itself comes back, and does not count among them.
    private int Gather(int word)
    {
        Array.Clear(_after);
        Array.Clear(_before);
        var self = 0;
        foreach (var (next, count) in _bigrams.After(word))
        {
            if (next == word)
            {
                self = count;
            }
            else
            {
                _after[_classOf[next]] += count;
            }
        }

        foreach (var (previous, count) in _bigrams.Before(word))
        {
            if (previous != word)
            {
                _before[_classOf[previous]] += count;
            }
        }

        return self;
    }

    private void Shift(int own, int self, int sign)
    {
        for (var other = 0; other < _counts.Classes; other++)
        {
            if (_after[other] != 0)
            {
                _counts.Add(own, other, sign * _after[other]);
            }

            if (_before[other] != 0)
            {
                _counts.Add(other, own, sign * _before[other]);
            }
        }

        if (self != 0)
        {
            _counts.Add(own, own, sign * self);
        }
    }

    private int Best(int self)
    {
        Array.Clear(_gain);
        int left = self,
            right = self;
        for (var other = 0; other < _counts.Classes; other++)
        {
            left += _after[other];
            right += _before[other];
            AddGains(_counts.Followed(other), _after[other]);
            AddGains(_counts.Following(other), _before[other]);
        }

        var best = 1;
        var most = double.NegativeInfinity;
        for (var own = 1; own < _counts.Classes; own++)
        {
            var pair = _counts.Pair(own, own);
            var gain =
                _gain[own]
                - Gain(pair, _after[own])
                - Gain(pair, _before[own])
                + Gain(pair, _after[own] + _before[own] + self)
                - Gain(_counts.Left[own], left)
                - Gain(_counts.Right[own], right);
            if (gain > most)
            {
                most = gain;
                best = own;
            }
        }

        return best;
    }

    private void AddGains(ReadOnlySpan<int> pairs, int more)
    {
        if (more == 0)
        {
            return;
        }

        var none = ClassCounts.Of(more);
        for (var own = 0; own < pairs.Length; own++)
        {
            _gain[own] += pairs[own] == 0 ? none : Gain(pairs[own], more);
        }
    }

    private static double Gain(int count, int more) => ClassCounts.Of(count + more) - ClassCounts.Of(count);
}
