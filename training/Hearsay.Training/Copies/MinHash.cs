namespace Hearsay.Training.Copies;

/// <summary>A plain MinHash of 128 numbers over runs of five words, to measure against.</summary>
internal sealed class MinHash
{
    private const int Size = 128;
    private const int Words = 5;
    private readonly List<uint[]> _signatures = [];
    private readonly uint[] _factors = new uint[Size];
    private readonly uint[] _last = new uint[Words];

    public MinHash()
    {
        var state = 0x9E3779B9u;
        for (var i = 0; i < Size; i++)
        {
            state = (state * 1664525u) + 1013904223u;
            _factors[i] = state | 1;
        }
    }

    /// <summary>Makes a text's signature.</summary>
    public void Add(string text)
    {
        var signature = new uint[Size];
        Array.Fill(signature, uint.MaxValue);
        var word = 0u;
        var words = 0;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                word = (word ^ char.ToLowerInvariant(c)) * 16777619u;
            }
            else if (word != 0)
            {
                Push(signature, word, ++words);
                word = 0;
            }
        }

        if (word != 0)
        {
            Push(signature, word, words + 1);
        }

        _signatures.Add(signature);
    }

    private void Push(uint[] signature, uint word, int count)
    {
        Array.Copy(_last, 1, _last, 0, Words - 1);
        _last[^1] = word;
        if (count < Words)
        {
            return;
        }

        var shingle = 0u;
        foreach (var part in _last)
        {
            shingle = (shingle * 0x85EBCA6Bu) ^ (part >> 3) ^ part;
        }

        shingle ^= shingle >> 15;
        for (var i = 0; i < Size; i++)
        {
            var hash = (shingle ^ (shingle >> 13)) * _factors[i];
            signature[i] = Math.Min(signature[i], hash);
        }
    }
}
