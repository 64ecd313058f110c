namespace Hearsay.Reading;

/// <summary>Reads how a sentence's tree leads from a cue to the tokens around it.</summary>
internal static class TreeWays
{
    // Further up, all that is left to tell is that it is far.
    private const int MostSteps = 5;
    private const int MostDepth = 64;

    // Where a token stands in its branch.
    private const byte Opens = 1;
    private const byte Closes = 2;
    private const byte HoldsCue = 4;

    /// <param name="view">The text.</param>
    /// <param name="cue">The word that the cue turns on.</param>
    /// <param name="low">The window's first token.</param>
    /// <param name="count">How many tokens it has.</param>
    /// <param name="paths">Takes the ways.</param>
    public static void Read(in ClaimView view, int cue, int low, int count, Span<PathFacts> paths)
    {
        var text = view.Text.Text;
        var heads = text.Heads;
        Span<int> above = stackalloc int[MostDepth];
        var steps = 0;
        for (var up = cue; up >= 0 && steps < MostDepth; up = heads[up])
        {
            above[steps++] = up;
        }

        above = above[..steps];
        var sentence = text.SentenceAt(text.SentenceOf[cue]);
        for (var i = Math.Max(low, sentence.First); i < Math.Min(low + count, sentence.End); i++)
        {
            ref var path = ref paths[i - low];
            int at = i,
                below = -1,
                depth = 0;
            int found;
            while ((found = above.IndexOf(at)) < 0 && depth++ < MostDepth && heads[at] >= 0)
            {
                below = at;
                at = heads[at];
            }

            var step = (uint)Math.Min(found < 0 ? MostSteps : found, MostSteps);
            var branch = below < 0 ? 63u : view.Facts[below].Relation;
            var lead = step == 0 ? 0u : (uint)view.Facts[above[(int)Math.Min(step, (uint)steps) - 1]].Relation;
            path.Way = 1 + step * 8192 + branch * 64 + lead + (below >= 0 && below > cue ? 65536u : 0);
            path.Depth = (byte)Math.Min(depth, 7);
            if (below >= 0)
            {
                ref readonly var tree = ref view.Trees[below];
                path.Edge = (byte)((tree.First == i ? Opens : 0) | (tree.End == i + 1 ? Closes : 0));
            }
            else
            {
                path.Edge = HoldsCue;
            }
        }
    }
}
