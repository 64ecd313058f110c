namespace Hearsay.Reading;

/// <summary>Finds a cue's source and content with a learnt chain over the tokens around it.</summary>
internal static class ArgumentTagger
{
    /// <param name="view">The text.</param>
    /// <param name="model">The chain.</param>
    /// <param name="cues">Whether each token stands in a cue.</param>
    /// <param name="cue">The cue.</param>
    /// <param name="rule">What the rules made of this cue; null for nothing.</param>
    /// <param name="content">Takes the content's stretches, in order.</param>
    /// <returns>The source; an empty stretch where nobody is named.</returns>
    public static (int First, int End) Find(
        in ClaimView view,
        ChainModel model,
        ReadOnlySpan<bool> cues,
        (int First, int End) cue,
        ClaimDraft? rule,
        List<(int First, int End)> content
    )
    {
        Span<PathFacts> paths = stackalloc PathFacts[ArgumentWindow.MostTokens];
        Span<byte> roles = stackalloc byte[ArgumentWindow.MostTokens];
        var window = ArgumentWindow.Around(view, cues, cue.First, cue.End, paths);
        roles = roles[..(window.High - window.Low)];
        RuleMarks.ReadRoles(view.Rules, rule, window.Low, roles);
        Span<byte> labels = stackalloc byte[ArgumentWindow.MostTokens];
        labels = labels[..roles.Length];
        Label(view, model, window, roles, labels);
        var source = (First: cue.First, End: cue.First);
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == 0)
            {
                continue;
            }

            var end = SpanLabels.EndOf(labels, i);
            var found = (window.Low + i, window.Low + end);
            if (SpanLabels.RoleOf(labels[i]) == ClaimModel.Content)
            {
                content.Add(found);
            }
            else if (source.End == source.First || end - i > source.End - source.First)
            {
                source = found;
            }

            i = end - 1;
        }

        return source;
    }

    private static void Label(
        in ClaimView view,
        ChainModel model,
        in ArgumentWindow window,
        ReadOnlySpan<byte> roles,
        Span<byte> labels
    )
    {
        var stride = model.Weights.Stride;
        Span<int> scores = stackalloc int[ArgumentWindow.MostTokens * 16];
        Span<byte> back = stackalloc byte[ArgumentWindow.MostTokens * 16];
        Span<bool> closed = stackalloc bool[ArgumentWindow.MostTokens];
        Span<ulong> room = stackalloc ulong[ArgumentFeatures.Most];
        scores = scores[..(labels.Length * stride)];
        scores.Clear();
        closed.Clear();
        closed[(window.CueFirst - window.Low)..(window.CueEnd - window.Low)].Fill(true);
        var cue = CueFacts.Of(view, window.CueFirst, window.CueEnd);
        for (var i = window.Low; i < window.High; i++)
        {
            if (!closed[i - window.Low])
            {
                var keys = new FeatureKeys(room);
                ArgumentFeatures.Fill(ref keys, view, window, cue, roles, i);
                model.Weights.Add(keys.Keys, scores.Slice((i - window.Low) * stride, stride));
            }
        }

        model.Decode(scores, closed, labels, back);
    }
}
