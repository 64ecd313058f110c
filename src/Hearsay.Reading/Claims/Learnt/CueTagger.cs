namespace Hearsay.Reading;

/// <summary>Finds cues with a learnt chain, sentence by sentence.</summary>
internal static class CueTagger
{
    // A longer sentence is a text without stops, and is read in pieces.
    private const int MostTokens = 256;

    /// <param name="view">The text.</param>
    /// <param name="model">The chain.</param>
    /// <param name="leaning">What a cue's opening is worth more than learnt, in the model's unit.</param>
    /// <param name="cues">Takes the cues, in order.</param>
    public static void Find(in ClaimView view, ChainModel model, int leaning, List<(int First, int End)> cues)
    {
        var text = view.Text.Text;
        for (var s = 0; s < text.SentenceCount; s++)
        {
            var sentence = text.SentenceAt(s);
            for (var first = sentence.First; first < sentence.End; first += MostTokens)
            {
                Find(view, model, leaning, (first, Math.Min(sentence.End, first + MostTokens)), cues);
            }
        }
    }

    private static void Find(
        in ClaimView view,
        ChainModel model,
        int leaning,
        (int First, int End) piece,
        List<(int First, int End)> cues
    )
    {
        var stride = model.Weights.Stride;
        var count = piece.End - piece.First;
        Span<int> scores = stackalloc int[MostTokens * 8];
        Span<byte> back = stackalloc byte[MostTokens * 8];
        Span<byte> labels = stackalloc byte[MostTokens];
        Span<bool> closed = stackalloc bool[MostTokens];
        Span<ulong> room = stackalloc ulong[CueFeatures.Most];
        scores = scores[..(count * stride)];
        scores.Clear();
        closed.Clear();
        for (var i = piece.First; i < piece.End; i++)
        {
            var keys = new FeatureKeys(room);
            CueFeatures.Fill(ref keys, view, i, piece.First, piece.End);
            var own = scores.Slice((i - piece.First) * stride, stride);
            model.Weights.Add(keys.Keys, own);
            own[SpanLabels.Of(0, SpanLabels.First)] += leaning;
            own[SpanLabels.Of(0, SpanLabels.Alone)] += leaning;
        }

        labels = labels[..count];
        model.Decode(scores, closed, labels, back);
        for (var i = 0; i < count; i++)
        {
            if (labels[i] != 0)
            {
                var end = SpanLabels.EndOf(labels, i);
                cues.Add((piece.First + i, piece.First + end));
                i = end - 1;
            }
        }
    }
}
