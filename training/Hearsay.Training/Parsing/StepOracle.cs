using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>Tells which steps cost nothing: after them the best tree that can still be reached is as good as before
/// (Goldberg and Nivre, "A Dynamic Oracle for Arc-Eager Dependency Parsing", 2012).</summary>
internal static class StepOracle
{
    /// <summary>The legal steps that lose the fewest of the right arcs, a bit each.</summary>
    public static int Best(in ParseState state, int[] gold)
    {
        var legal = state.Legal;
        int best = 0,
            least = int.MaxValue;
        for (var step = 0; step <= ParseState.RightArc; step++)
        {
            if ((legal & (1 << step)) == 0)
            {
                continue;
            }

            var cost = Cost(state, gold, step);
            if (cost < least)
            {
                (best, least) = (0, cost);
            }

            best |= cost == least ? 1 << step : 0;
        }

        return best;
    }

    private static int Cost(in ParseState state, int[] gold, int step)
    {
        int top = state.Top,
            next = state.Next,
            cost = 0;
        switch (step)
        {
            case ParseState.Shift:
                // The next word can no longer get a head from the stack, nor be one to what has none there.
                cost += IsOnStack(state, gold[next]) ? 1 : 0;
                return cost + DependentsOnStack(state, gold, next);
            case ParseState.Reduce:
                return DependentsAhead(state, gold, top, next);
            case ParseState.LeftArc:
                cost += gold[top] > next ? 1 : 0;
                return cost + DependentsAhead(state, gold, top, next);
            default:
                cost += gold[next] > next || (gold[next] != top && IsOnStack(state, gold[next])) ? 1 : 0;
                return cost + DependentsOnStack(state, gold, next);
        }
    }

    private static bool IsOnStack(in ParseState state, int node) => node != 0 && state.Stack.Contains(node);

    private static int DependentsOnStack(in ParseState state, int[] gold, int head)
    {
        var count = 0;
        foreach (var node in state.Stack)
        {
            count += gold[node] == head && state.Nodes[node].Head == 0 ? 1 : 0;
        }

        return count;
    }

    private static int DependentsAhead(in ParseState state, int[] gold, int head, int next)
    {
        var count = 0;
        for (var node = next; node < state.Root; node++)
        {
            count += gold[node] == head ? 1 : 0;
        }

        return count;
    }
}
