using CsCheck;
using Hearsay.Testing;

namespace Hearsay.Language.Tests;

/// <summary>Whatever the text, each sentence is a tree of its own.</summary>
public sealed class TreeTests
{
    private static readonly string Repeated = string.Concat(
        Enumerable.Repeat("The ministry, which denied it twice, said on Monday that nobody was hurt. ", 500)
    );

    [Fact]
    public void Every_sentence_is_a_tree_with_one_root() =>
        AnyText.Any.Sample(
            text =>
            {
                var annotated = Annotator.English.Annotate(text);
                for (var s = 0; s < annotated.SentenceCount; s++)
                {
                    AssertTree(annotated, annotated.SentenceAt(s));
                }
            },
            iter: 300
        );

    [Fact]
    public void Subjects_and_objects_are_found_in_a_plain_sentence()
    {
        var text = Annotator.English.Annotate("The army denied the report.");
        Assert.Equal([1, 2, -1, 4, 2, 2], text.Heads.ToArray());
        Assert.Equal(
            [
                DependencyRelation.Det,
                DependencyRelation.Nsubj,
                DependencyRelation.Root,
                DependencyRelation.Det,
                DependencyRelation.Obj,
                DependencyRelation.Punct,
            ],
            text.Relations.ToArray()
        );
    }

    [Fact]
    public void Tagging_and_parsing_allocate_nothing()
    {
        var tagger = new LearntTagger(
            WeightFile.Embedded("en/models/tagger.bin"),
            WordClusters.English,
            new RuleTagger(TagLexicon.ReadEnglish())
        );
        var parser = new DependencyParser(WeightFile.Embedded("en/models/parser.bin"), WordClusters.English);
        var text = Annotator.English.Annotate(Repeated);
        var tags = new PartOfSpeech[text.TokenCount];
        var fineTags = new FineTag[text.TokenCount];
        var heads = new int[text.TokenCount];
        var relations = new DependencyRelation[text.TokenCount];
        Assert.Equal(0, AllocatedBytes.Least(() => tagger.Tag(text, tags, fineTags)));
        Assert.Equal(0, AllocatedBytes.Least(() => parser.Parse(text, heads, relations)));
    }

    [Fact]
    public void All_threads_find_the_same_trees()
    {
        var expected = Annotator.English.Annotate(Repeated);
        Parallel.For(
            0,
            8,
            _ =>
            {
                var text = Annotator.English.Annotate(Repeated);
                Assert.True(expected.Heads.SequenceEqual(text.Heads));
                Assert.True(expected.Relations.SequenceEqual(text.Relations));
                Assert.True(expected.FineTags.SequenceEqual(text.FineTags));
            }
        );
    }

    [Fact]
    public void The_weights_are_whole()
    {
        Assert.True(WeightFile.Embedded("en/models/tagger.bin").IsWhole());
        Assert.True(WeightFile.Embedded("en/models/parser.bin").IsWhole());
    }

    private static void AssertTree(AnnotatedText text, Sentence sentence)
    {
        var roots = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            roots += text.Heads[i] < 0 ? 1 : 0;
            Assert.Equal(text.Heads[i] < 0, text.Relations[i] == DependencyRelation.Root);
            var steps = 0;
            for (var up = i; up >= 0; up = text.Heads[up])
            {
                Assert.InRange(up, sentence.First, sentence.End - 1);
                Assert.True(steps++ <= sentence.Length, "The heads go round in a circle.");
            }
        }

        Assert.Equal(1, roots);
    }
}
