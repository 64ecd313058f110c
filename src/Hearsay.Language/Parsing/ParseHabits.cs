namespace Hearsay.Language;

/// <summary>What is nearly always done in a place, told by a few tags alone: there no weights are asked.</summary>
/// <param name="steps">The habitual step by <see cref="StepKey"/>, from 1.</param>
/// <param name="relations">The habitual relation by <see cref="RelationKey"/>, from 1.</param>
internal readonly struct ParseHabits(WordValues steps, WordValues relations)
{
    private const int TagBits = 6;

    /// <summary>The habitual step; -1 for none.</summary>
    public int StepOf(in ParseState state) => (int)steps[StepKey(state)] - 1;

    /// <summary>The habitual relation of a dependent to its head, from 1; 0 for none.</summary>
    public uint RelationOf(ReadOnlySpan<ParseNode> nodes, int head, int dependent) =>
        relations[RelationKey(nodes, head, dependent)];

    /// <summary>What a step goes by: the tags of the top and of the next two words, and whether these have a head or
    /// dependents.</summary>
    public static uint StepKey(in ParseState state)
    {
        var nodes = state.Nodes;
        ref readonly var top = ref nodes[state.Top];
        ref readonly var next = ref nodes[state.Next];
        var after = state.Next < state.Root ? nodes[state.Next + 1].Tag : 0;
        return top.Tag
            | (next.Tag << TagBits)
            | (after << (2 * TagBits))
            | (top.Head != 0 ? 1u << (3 * TagBits) : 0)
            | (top.Right != 0 ? 2u << (3 * TagBits) : 0)
            | (next.Left != 0 ? 4u << (3 * TagBits) : 0);
    }

    /// <summary>What a relation goes by: the dependent's word, both tags, the side, and whether anything is between or below.</summary>
    public static uint RelationKey(ReadOnlySpan<ParseNode> nodes, int head, int dependent)
    {
        ref readonly var h = ref nodes[head];
        ref readonly var d = ref nodes[dependent];
        var place =
            h.Tag
            | (d.Tag << TagBits)
            | (dependent < head ? 1u << (2 * TagBits) : 0)
            | (Math.Abs(head - dependent) == 1 ? 2u << (2 * TagBits) : 0)
            | (d.Left != 0 ? 4u << (2 * TagBits) : 0)
            | (d.Right != 0 ? 8u << (2 * TagBits) : 0);
        var key = (uint)FeatureHash.Of(place, d.Word);
        return key == 0 ? 1 : key;
    }
}
