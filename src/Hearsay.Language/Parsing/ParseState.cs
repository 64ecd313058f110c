namespace Hearsay.Language;

/// <summary>A sentence half parsed: a stack of words that may still get dependents, and the words that are yet to come.</summary>
/// <remarks>
/// The arc-eager system (Nivre 2003), with an artificial root behind the last word (Ballesteros and Nivre 2013). Nodes are
/// numbered from 1, and node 0 stands for nothing; the root is the last node.
/// </remarks>
internal ref struct ParseState
{
    /// <summary>Moves the next word onto the stack.</summary>
    public const int Shift = 0;

    /// <summary>Takes the top, which has a head, off the stack.</summary>
    public const int Reduce = 1;

    /// <summary>Makes the next word the head of the top, which leaves the stack.</summary>
    public const int LeftArc = 2;

    /// <summary>Makes the top the head of the next word, which moves onto the stack.</summary>
    public const int RightArc = 3;

    private readonly Span<int> _stack;

    /// <summary>A sentence of which nothing is parsed yet.</summary>
    /// <param name="nodes">The nodes: nothing, the words, the root.</param>
    /// <param name="stack">Room for as many numbers.</param>
    public ParseState(Span<ParseNode> nodes, Span<int> stack)
    {
        Nodes = nodes;
        _stack = stack;
        Next = 1;
        Depth = 0;
    }

    /// <summary>All nodes.</summary>
    public readonly Span<ParseNode> Nodes { get; }

    /// <summary>The artificial root's node.</summary>
    public readonly int Root => Nodes.Length - 1;

    /// <summary>The next word, or the root.</summary>
    public int Next { get; private set; }

    /// <summary>How many words are on the stack.</summary>
    public int Depth { get; private set; }

    /// <summary>The word on top of the stack; 0 where it is empty.</summary>
    public readonly int Top => Depth > 0 ? _stack[Depth - 1] : 0;

    /// <summary>The word below the top; 0 where there is none.</summary>
    public readonly int Second => Depth > 1 ? _stack[Depth - 2] : 0;

    /// <summary>The words on the stack, the top last.</summary>
    public readonly ReadOnlySpan<int> Stack => _stack[..Depth];

    /// <summary>Whether every word has been dealt with.</summary>
    public readonly bool IsDone => Next == Root && Depth == 0;

    /// <summary>The steps that can be taken now, a bit each.</summary>
    public readonly int Legal
    {
        get
        {
            var ahead = Next != Root;
            if (Depth == 0)
            {
                return ahead ? 1 << Shift : 0;
            }

            var attached = Nodes[Top].Head != 0;
            return (ahead ? (1 << Shift) | (1 << RightArc) : 0) | (attached ? 1 << Reduce : 1 << LeftArc);
        }
    }

    /// <summary>Takes a step. An arc's relation is set by the caller, before or after.</summary>
    public void Take(int step)
    {
        switch (step)
        {
            case Shift:
                _stack[Depth++] = Next++;
                break;
            case Reduce:
                Depth--;
                break;
            case LeftArc:
                AttachLeft(Next, Top);
                Depth--;
                break;
            default:
                AttachRight(Top, Next);
                _stack[Depth++] = Next++;
                break;
        }
    }

    private readonly void AttachLeft(int head, int dependent)
    {
        Nodes[dependent].Head = head;
        ref var node = ref Nodes[head];
        node.Left2 = node.Left;
        node.Left = dependent;
        node.LeftCount++;
        node.LeftRelations |= 1ul << (int)Nodes[dependent].Relation;
    }

    private readonly void AttachRight(int head, int dependent)
    {
        Nodes[dependent].Head = head;
        ref var node = ref Nodes[head];
        node.Right2 = node.Right;
        node.Right = dependent;
        node.RightCount++;
        node.RightRelations |= 1ul << (int)Nodes[dependent].Relation;
    }
}
