namespace Hearsay.Training;

/// <summary>How often which class follows which, and what that is worth.</summary>
/// <remarks>
/// The likelihood of a text under a class bigram model is, but for a constant, the sum of n log n over the pairs of classes
/// less that over the classes on the left and on the right (Martin, Liermann and Ney, 1998).
/// </remarks>
public sealed class ClassCounts
{
    private const int Listed = 1 << 17;
    private static readonly double[] Worth = [.. Enumerable.Range(0, Listed).Select(Compute)];
    private readonly int[] _pairs;
    private readonly int[] _turned;

    /// <summary>Nothing counted yet.</summary>
    public ClassCounts(int classes)
    {
        Classes = classes;
        _pairs = new int[classes * classes];
        _turned = new int[classes * classes];
        Left = new int[classes];
        Right = new int[classes];
    }

    /// <summary>How many classes there are.</summary>
    public int Classes { get; }

    /// <summary>How often each class is followed.</summary>
    public int[] Left { get; }

    /// <summary>How often each class follows.</summary>
    public int[] Right { get; }

    /// <summary>n log n.</summary>
    public static double Of(int n) => n < Listed ? Worth[n] : Compute(n);

    /// <summary>How often the second class follows the first.</summary>
    public int Pair(int left, int right) => _pairs[left * Classes + right];

    /// <summary>How often each class follows <paramref name="left"/>.</summary>
    public ReadOnlySpan<int> Following(int left) => _pairs.AsSpan(left * Classes, Classes);

    /// <summary>How often <paramref name="right"/> follows each class.</summary>
    public ReadOnlySpan<int> Followed(int right) => _turned.AsSpan(right * Classes, Classes);

    /// <summary>Counts pairs more; less where negative.</summary>
    public void Add(int left, int right, int count)
    {
        _pairs[left * Classes + right] += count;
        _turned[right * Classes + left] += count;
        Left[left] += count;
        Right[right] += count;
    }

    private static double Compute(int n) => n == 0 ? 0 : n * Math.Log(n);
}
