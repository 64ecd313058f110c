using CsCheck;
using Hearsay.Language;
using Hearsay.Testing;

namespace Hearsay.Reading.Tests.Names;

/// <summary>The learnt recogniser of names.</summary>
public sealed class NameTaggerTests
{
    private const string Report =
        "Colonel Adam Krell of the Norland Air Force told Reuters in Damascus that two Su-24 jets had struck Hezbollah "
        + "near Raqqa. Krell said Syrian officials and the Ministry of Health had asked the United Nations for help.";

    private static byte[] Tag(string text)
    {
        var annotated = Annotator.English.Annotate(text);
        var labels = new byte[annotated.TokenCount];
        NameTagger.English.Tag(annotated, [], labels);
        return labels;
    }

    private static IEnumerable<string> Names(string text)
    {
        var annotated = Annotator.English.Annotate(text);
        var labels = Tag(text);
        for (var i = 0; i < labels.Length; i++)
        {
            var type = NameLabel.TypeOf(labels[i]);
            if (type >= 0 && !NameLabel.IsInside(labels[i]))
            {
                var end = i + 1;
                while (end < labels.Length && labels[end] == NameLabel.Inside(type))
                {
                    end++;
                }

                yield return $"{(NameType)type}: {annotated.ExtentOf(i, end).In(text)}";
            }
        }
    }

    [Theory]
    [InlineData("Person: Adam Krell")]
    [InlineData("Organization: Reuters")]
    [InlineData("Place: Damascus")]
    [InlineData("Equipment: Su-24")]
    [InlineData("Group: Hezbollah")]
    [InlineData("Place: Raqqa")]
    [InlineData("Person: Krell")]
    [InlineData("Group: Syrian")]
    [InlineData("Organization: Ministry of Health")]
    [InlineData("Organization: United Nations")]
    public void A_report_s_names_are_recognised_with_their_types(string name) => Assert.Contains(name, Names(Report));

    [Fact]
    public void The_labels_before_a_label_are_those_that_it_may_follow()
    {
        for (var label = 0; label < NameLabel.Count; label++)
        {
            var (low, high) = NameLabel.Before(label);
            Assert.All(
                Enumerable.Range(0, NameLabel.Count),
                before => Assert.Equal(NameLabel.MayFollow(before, label), before >= low && before < high)
            );
        }
    }

    [Fact]
    public void Labels_never_go_on_with_what_was_not_begun() =>
        Gen.String[
                Gen.OneOf(Gen.Const('A'), Gen.Const('b'), Gen.Const(' '), Gen.Const('.'), Gen.Const('-'), Gen.Char),
                0,
                200
            ]
            .Sample(text =>
            {
                var before = NameLabel.None;
                foreach (var label in Tag(text))
                {
                    Assert.InRange(label, 0, NameLabel.Count - 1);
                    Assert.True(NameLabel.MayFollow(before, label));
                    before = label;
                }
            });

    [Fact]
    public void The_same_text_gives_the_same_names() => Assert.Equal(Tag(Report), Tag(Report));

    [Fact]
    public void The_best_path_is_the_best_of_all()
    {
        const int Stride = 16;
        Gen.Select(Gen.Int[-50, 50].Array[3 * Stride], Gen.Int[-50, 50].Array[(NameLabel.Count + 1) * Stride])
            .Sample(
                (scores, after) =>
                {
                    var best = int.MinValue;
                    for (var path = 0; path < NameLabel.Count * NameLabel.Count * NameLabel.Count; path++)
                    {
                        int[] labels = [path % NameLabel.Count, path / NameLabel.Count % NameLabel.Count, path / 169];
                        best = Math.Max(best, Worth(scores, after, labels, Stride));
                    }

                    var found = new byte[3];
                    NameTagger.BestPath((int[])scores.Clone(), Stride, after, new byte[3 * NameLabel.Count], found);
                    Assert.Equal(best, Worth(scores, after, [found[0], found[1], found[2]], Stride));
                },
                iter: 50
            );
    }

    [Fact]
    public void Tagging_allocates_nothing()
    {
        var text = Annotator.English.Annotate(string.Concat(Enumerable.Repeat(Report + " ", 40)));
        var labels = new byte[text.TokenCount];
        Assert.InRange(AllocatedBytes.Least(() => NameTagger.English.Tag(text, [], labels)), 0, 64);
    }

    private static int Worth(int[] scores, int[] after, int[] labels, int stride)
    {
        int sum = 0,
            before = -1;
        for (var i = 0; i < labels.Length; i++)
        {
            if (!NameLabel.MayFollow(Math.Max(before, 0), labels[i]))
            {
                return int.MinValue;
            }

            sum += scores[(i * stride) + labels[i]] + after[((before + 1) * stride) + labels[i]];
            before = labels[i];
        }

        return sum;
    }
}
