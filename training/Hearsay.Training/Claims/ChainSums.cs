namespace Hearsay.Training.Claims;

/// <summary>The sums over all sequences of labels of a chain, forwards and backwards, as logarithms.</summary>
/// <param name="labels">How many labels there are.</param>
/// <param name="edges">The weights of a label behind another, as a square.</param>
/// <param name="follows">Whether a label can stand behind another.</param>
internal readonly ref struct ChainSums(int labels, float[] edges, bool[,] follows)
{
    /// <summary>Over what stands before a position and in it, for each label there.</summary>
    /// <param name="scores">Each position's scores; minus infinity for a label that it cannot have.</param>
    /// <param name="sums">Takes them, as many as there are scores.</param>
    public void Forwards(ReadOnlySpan<float> scores, Span<float> sums)
    {
        scores[..labels].CopyTo(sums);
        Span<float> terms = stackalloc float[labels];
        for (var at = labels; at < scores.Length; at += labels)
        {
            for (var y = 0; y < labels; y++)
            {
                for (var x = 0; x < labels; x++)
                {
                    terms[x] = follows[x, y] ? sums[at - labels + x] + edges[x * labels + y] : float.NegativeInfinity;
                }

                sums[at + y] = Of(terms) + scores[at + y];
            }
        }
    }

    /// <summary>Over what stands behind a position, for each label there.</summary>
    /// <param name="scores">Each position's scores.</param>
    /// <param name="sums">Takes them.</param>
    public void Backwards(ReadOnlySpan<float> scores, Span<float> sums)
    {
        sums[(scores.Length - labels)..scores.Length].Clear();
        Span<float> terms = stackalloc float[labels];
        for (var at = scores.Length - (2 * labels); at >= 0; at -= labels)
        {
            for (var x = 0; x < labels; x++)
            {
                for (var y = 0; y < labels; y++)
                {
                    terms[y] = follows[x, y]
                        ? sums[at + labels + y] + edges[x * labels + y] + scores[at + labels + y]
                        : float.NegativeInfinity;
                }

                sums[at + x] = Of(terms);
            }
        }
    }

    /// <summary>The logarithm of the sum of what the terms are the logarithms of.</summary>
    public static float Of(ReadOnlySpan<float> terms)
    {
        var most = float.NegativeInfinity;
        foreach (var term in terms)
        {
            most = Math.Max(most, term);
        }

        if (float.IsNegativeInfinity(most))
        {
            return most;
        }

        var sum = 0f;
        foreach (var term in terms)
        {
            sum += MathF.Exp(term - most);
        }

        return most + MathF.Log(sum);
    }
}
