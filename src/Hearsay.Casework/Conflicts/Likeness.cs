namespace Hearsay.Casework;

/// <summary>How like statements of an incident are by their words: a word that few of its statements have tells more.</summary>
internal sealed class Likeness
{
    // A word that means the same counts for a little less than the same word.
    private const double OtherWord = 0.9;

    // One word in common is no likeness.
    private const int Fewest = 2;

    private readonly Dictionary<uint, double> _weights = [];

    /// <summary>Counts the words of an incident's statements.</summary>
    public Likeness(IEnumerable<Assertion> assertions)
    {
        var counts = new Dictionary<uint, int>();
        var statements = 0;
        foreach (var one in assertions)
        {
            statements++;
            foreach (var lemma in one.Statement!.Slots.Select(slot => slot.Lemma).Distinct())
            {
                counts[lemma] = counts.GetValueOrDefault(lemma) + 1;
            }
        }

        foreach (var (lemma, count) in counts)
        {
            _weights[lemma] = Math.Log(1 + (double)statements / (1 + count));
        }
    }

    /// <summary>The share of both statements' words, by weight, that the other one has too: 0 to 1; 0 where it is one word.</summary>
    public double Of(Statement a, Statement b)
    {
        if (Count(a.Slots, b.Slots) < Fewest)
        {
            return 0;
        }

        return (Shared(a.Slots, b.Slots) + Shared(b.Slots, a.Slots)) / (Weight(a.Slots) + Weight(b.Slots));
    }

    private static int Count(Slot[] slots, Slot[] others)
    {
        var count = 0;
        foreach (var slot in slots)
        {
            count += slot.IsIn(others) ? 1 : 0;
        }

        return count;
    }

    private double Weight(Slot[] slots)
    {
        var sum = 0.0;
        foreach (var slot in slots)
        {
            sum += _weights[slot.Lemma];
        }

        return sum;
    }

    private double Shared(Slot[] slots, Slot[] others)
    {
        var sum = 0.0;
        foreach (var slot in slots)
        {
            sum +=
                Array.Exists(others, other => other.Lemma == slot.Lemma) ? _weights[slot.Lemma]
                : slot.IsIn(others) ? OtherWord * _weights[slot.Lemma]
                : 0;
        }

        return sum;
    }
}
