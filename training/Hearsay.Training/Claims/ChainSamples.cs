using Hearsay.Reading;

namespace Hearsay.Training.Claims;

/// <summary>Makes sequences to learn from out of annotated articles.</summary>
internal static class ChainSamples
{
    /// <summary>One sequence per sentence, with its cues.</summary>
    public static void AddCues(ChainData data, ClaimArticle article)
    {
        var all = new byte[article.Text.Count];
        foreach (var gold in article.Gold)
        {
            SpanLabels.Put(all, gold.Cue.First, gold.Cue.End, 0);
        }

        Span<ulong> room = stackalloc ulong[CueFeatures.Most];
        for (var s = 0; s < article.Text.Text.SentenceCount; s++)
        {
            var sentence = article.Text.Text.SentenceAt(s);
            for (var i = sentence.First; i < sentence.End; i++)
            {
                var keys = new FeatureKeys(room);
                CueFeatures.Fill(ref keys, article.View, i, sentence.First, sentence.End);
                data.Put(keys);
            }

            var labels = all[sentence.First..sentence.End];
            Mend(labels);
            data.End(labels, new bool[labels.Length]);
        }
    }

    /// <summary>One sequence per cue that was annotated, with its source and content.</summary>
    public static void AddArguments(ChainData data, ClaimArticle article)
    {
        var others = new bool[article.Text.Count];
        foreach (var gold in article.Gold)
        {
            others.AsSpan(gold.Cue.First, gold.Cue.End - gold.Cue.First).Fill(true);
        }

        foreach (var gold in article.Gold)
        {
            AddArguments(data, article, others, gold);
        }
    }

    private static void AddArguments(ChainData data, ClaimArticle article, bool[] others, GoldClaim gold)
    {
        Span<PathFacts> paths = stackalloc PathFacts[ArgumentWindow.MostTokens];
        Span<ulong> room = stackalloc ulong[ArgumentFeatures.Most];
        var view = article.View;
        var window = ArgumentWindow.Around(view, others, gold.Cue.First, gold.Cue.End, paths);
        var roles = new byte[window.High - window.Low];
        RuleMarks.ReadRoles(view.Rules, RuleMatch.Find(article.Rules, gold.Cue), window.Low, roles);
        var cue = CueFacts.Of(view, window.CueFirst, window.CueEnd);
        for (var i = window.Low; i < window.High; i++)
        {
            var keys = new FeatureKeys(room);
            ArgumentFeatures.Fill(ref keys, view, window, cue, roles, i);
            data.Put(keys);
        }

        var all = new byte[article.Text.Count];
        gold.Source.ForEach(part => SpanLabels.Put(all, part.First, part.End, ClaimModel.Source));
        gold.Content.ForEach(part => SpanLabels.Put(all, part.First, part.End, ClaimModel.Content));
        all.AsSpan(window.CueFirst, window.CueEnd - window.CueFirst).Clear();
        var labels = all[window.Low..window.High];
        Mend(labels);
        var closed = new bool[labels.Length];
        closed.AsSpan(window.CueFirst - window.Low, window.CueEnd - window.CueFirst).Fill(true);
        data.End(labels, closed);
    }

    // A stretch that a sentence's end, the window or the cue cuts gets new ends there.
    private static void Mend(byte[] labels)
    {
        var old = labels.ToArray();
        for (var i = 0; i < labels.Length; i++)
        {
            if (old[i] == 0)
            {
                continue;
            }

            var opens =
                i == 0
                || !SpanLabels.CanFollow(old[i - 1], old[i])
                || SpanLabels.PlaceOf(old[i]) is SpanLabels.First or SpanLabels.Alone;
            var ends =
                i + 1 == old.Length
                || !SpanLabels.CanFollow(old[i], old[i + 1])
                || SpanLabels.PlaceOf(old[i]) is SpanLabels.Last or SpanLabels.Alone;
            labels[i] = SpanLabels.Of(
                SpanLabels.RoleOf(old[i]),
                (opens, ends) switch
                {
                    (true, true) => SpanLabels.Alone,
                    (true, false) => SpanLabels.First,
                    (false, true) => SpanLabels.Last,
                    _ => SpanLabels.Inside,
                }
            );
        }
    }
}
