using Hearsay.Language;

namespace Hearsay.Training;

/// <summary>Trains the tagger on tagged texts: it tags them from left to right and is put right where it errs.</summary>
internal static class TagTrainer
{
    private const int Rounds = 8;
    private const int Dropped = 30;
    private const int MinUpdates = 3;
    private const int MostRows = 400_000;

    /// <summary>The weight file.</summary>
    /// <param name="texts">What to learn from.</param>
    /// <param name="silver">Words of machine-tagged text, for the lexicon only.</param>
    /// <param name="clusters">The words' classes.</param>
    /// <param name="log">Takes a line a round.</param>
    public static byte[] Train(
        IReadOnlyList<TaggedText> texts,
        IEnumerable<(uint Key, FineTag Tag)> silver,
        WordClusters clusters,
        TextWriter log
    )
    {
        var lexicon = new TagLexiconBuilder();
        foreach (var (key, tag) in silver)
        {
            lexicon.AddSilver(key, tag);
        }

        foreach (var text in texts)
        {
            lexicon.Add(text);
        }

        var words = lexicon.Write();
        var file = WeightFile.Open(new WeightFileWriter().Add("words", words).ToBytes());
        var sights = texts.Select(text => SightsOf(text.Text, file, clusters)).ToArray();
        var trainer = new PerceptronTrainer(FineTags.Count, MinUpdates);
        var order = Enumerable.Range(0, texts.Count).ToArray();
        var shuffle = new Shuffle(20160918);
        for (var round = 1; round <= Rounds; round++)
        {
            shuffle.Order(order);
            var wrong = order.Sum(i => Walk(texts[i], sights[i], clusters, trainer, shuffle));
            log.WriteLine($"tagger: round {round}, {wrong} corrections, {trainer.RowCount} features");
        }

        return new WeightFileWriter()
            .Add("words", words)
            .Add("tags", WeightTableWriter.Write(trainer.Average(), MostRows))
            .ToBytes();
    }

    private static TagSight[] SightsOf(AnnotatedText text, WeightFile file, WordClusters clusters)
    {
        var sights = new TagSight[text.TokenCount + (2 * TagSights.Margin)];
        var seen = new ushort[WordsSeen.SlotsFor(text.TokenCount)];
        new TagSights(file.Words("words"), clusters, new RuleTagger(TagLexicon.ReadEnglish())).Fill(
            text,
            sights,
            new WordsSeen(seen),
            new PartOfSpeech[text.TokenCount]
        );
        return sights;
    }

    private static int Walk(
        TaggedText tagged,
        TagSight[] sights,
        WordClusters clusters,
        PerceptronTrainer trainer,
        Shuffle shuffle
    )
    {
        Span<ulong> features = stackalloc ulong[TagFeatures.Count];
        Span<int> scores = stackalloc int[FineTags.Count];
        uint t1 = LearntTagger.NoTag,
            t2 = LearntTagger.NoTag;
        var wrong = 0;
        for (var i = 0; i < tagged.Tags.Length; i++)
        {
            if ((tagged.Text.Shapes[i] & TokenShape.SentenceStart) != 0)
            {
                t1 = t2 = LearntTagger.NoTag;
            }

            ref readonly var sight = ref sights[i + TagSights.Margin];
            var tag = LearntTagger.OnlyTag(sight);
            if (tag < 0)
            {
                TagFeatures.Fill(sights.AsSpan(i, (2 * TagSights.Margin) + 1), t1, t2, clusters, features);
                var kept = features[..shuffle.Drop(features, Dropped)];
                trainer.Score(kept, scores);
                tag = LearntTagger.Best(scores, sight.Mask, out _);
                var right = tagged.Tags[i];
                if (right >= 0 && right != tag)
                {
                    trainer.Update(kept, right, tag);
                    wrong++;
                }
            }

            t2 = t1;
            t1 = (uint)tag;
        }

        return wrong;
    }
}
