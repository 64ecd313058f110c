using CsCheck;
using Hearsay.Testing;

namespace Hearsay.Language.Tests;

public sealed class WordClusterTests
{
    [Fact]
    public void Clusters_find_what_was_written_and_nothing_else() =>
        Gen.Dictionary(Gen.UInt[1, uint.MaxValue], Gen.Int[1, 3])[0, 200]
            .Sample(words =>
            {
                var clusters = WordClusters.Open(
                    WordClusters.Write(words.Select(pair => (pair.Key, pair.Value)), [1, 0b10, 0b110, 0b111])
                );
                Assert.Equal((words.Count, 4), (clusters.Count, clusters.ClassCount));
                foreach (var (key, own) in words)
                {
                    Assert.Equal(own, clusters.ClassOf(key));
                    Assert.Equal(words.GetValueOrDefault(key + 1), clusters.ClassOf(key + 1));
                }
            });

    [Fact]
    public void A_prefix_keeps_its_length_and_a_short_path_stays_whole()
    {
        var clusters = WordClusters.Open(WordClusters.Write([(5, 1), (6, 2)], [1, 0b1_0010, 0b1_01]));

        Assert.Equal([0b1_0u, 0b1_00u, 0b1_0010u], new[] { 1, 2, 9 }.Select(bits => clusters.PrefixOf(1, bits)));
        Assert.Equal([0b1_0u, 0b1_01u, 0b1_01u], new[] { 1, 2, 9 }.Select(bits => clusters.PrefixOf(2, bits)));
        Assert.Equal(0u, clusters.PrefixOf(0, 4));
    }

    [Fact]
    public void A_text_knows_the_classes_of_its_words() =>
        AnyText.Any.Sample(words =>
        {
            var text = Annotator.English.Annotate(words);
            Assert.Same(WordClusters.English, text.Clusters);
            for (var i = 0; i < text.TokenCount; i++)
            {
                Assert.Equal(
                    WordClusters.English.ClassOf(WordClusters.KeyOf(text, i)),
                    WordClusters.English.ClassOf(text, i)
                );
            }
        });

    [Fact]
    public void Words_that_keep_the_same_company_are_in_one_class()
    {
        var text = Annotator.English.Annotate("monday Tuesday three FOUR 1989 2016 qqzx");
        var own = Enumerable.Range(0, text.TokenCount).Select(i => WordClusters.English.ClassOf(text, i)).ToArray();

        Assert.Equal(own[0], own[1]);
        Assert.Equal(own[2], own[3]);
        Assert.Equal(own[4], own[5]);
        Assert.Equal(0, own[6]);
        Assert.Equal(3, own[..6].Distinct().Count());
    }

    [Fact]
    public void Other_bytes_are_refused()
    {
        Assert.Throws<InvalidDataException>(() => WordClusters.Open([]));
        Assert.Throws<InvalidDataException>(() => WordClusters.Open(new byte[64]));
        Assert.Throws<InvalidDataException>(() => WordClusters.Open(WordClusters.Write([(5, 0)], [1]).AsSpan(..^1)));
    }

    [Fact]
    public void Looking_clusters_up_allocates_nothing()
    {
        var text = Annotator.English.Annotate("On 17 October 1989 the minister said 1,400 qqzx were there.");
        var allocated = AllocatedBytes.Least(() =>
        {
            for (var i = 0; i < text.TokenCount; i++)
            {
                WordClusters.English.PrefixOf(WordClusters.English.ClassOf(text, i), 6);
            }
        });

        Assert.Equal(0, allocated);
    }
}
