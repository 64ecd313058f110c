namespace Hearsay.Language;

/// <summary>The flat arrays that a tokeniser fills; they grow by doubling, so that a token costs no allocation.</summary>
internal sealed class TokenArrays
{
    public TokenArrays(int capacity)
    {
        Starts = new int[capacity];
        Ends = new int[capacity];
        Kinds = new TokenKind[capacity];
        Shapes = new TokenShape[capacity];
        Hashes = new uint[capacity];
    }

    public int Count { get; private set; }
    public int[] Starts { get; private set; }
    public int[] Ends { get; private set; }
    public TokenKind[] Kinds { get; private set; }
    public TokenShape[] Shapes { get; private set; }
    public uint[] Hashes { get; private set; }

    public void Add(int start, int end, TokenKind kind, TokenShape shape, uint hash)
    {
        if (Count == Starts.Length)
        {
            Grow();
        }

        Starts[Count] = start;
        Ends[Count] = end;
        Kinds[Count] = kind;
        Shapes[Count] = shape;
        Hashes[Count] = hash;
        Count++;
    }

    private void Grow()
    {
        var size = Math.Max(16, Count * 2);
        Starts = Copy(Starts, size);
        Ends = Copy(Ends, size);
        Kinds = Copy(Kinds, size);
        Shapes = Copy(Shapes, size);
        Hashes = Copy(Hashes, size);
    }

    private static T[] Copy<T>(T[] from, int size)
    {
        var to = new T[size];
        from.AsSpan().CopyTo(to);
        return to;
    }
}
