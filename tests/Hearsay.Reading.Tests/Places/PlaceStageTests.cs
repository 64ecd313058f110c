using CsCheck;
using Hearsay.Language;
using Hearsay.Testing;

namespace Hearsay.Reading.Tests;

public sealed class PlaceStageTests
{
    private static readonly string[] Vocabulary =
    [
        .. "Aleppo Paris , Texas al - Bab the in St. Louis 's County Lake U.S. OH ( ) . George Washington".Split(' '),
        .. "Сочи Deir ez Zor río 🛩 of Mr. East".Split(' '),
        "\n\n",
    ];

    private static readonly Gen<string> Words = Gen.Int[0, Vocabulary.Length - 1]
        .List[0, 40]
        .Select(words => string.Join(' ', words.Select(word => Vocabulary[word])));

    [Fact]
    public void Extents_lie_inside_the_text_in_order_and_apart() => Words.Sample(text => CheckExtents(text));

    [Fact]
    public void Any_text_can_be_read() => Gen.String.Sample(text => CheckExtents(text));

    [Fact]
    public void The_corpus_reads_without_a_fault()
    {
        Assert.SkipWhen(RepositoryRoot.Corpora is null, "There are no corpora beside this checkout.");
        var folder = Path.Combine(RepositoryRoot.Corpora!, "polnear", "dev", "text");
        foreach (var file in Directory.EnumerateFiles(folder, "*.txt").Order().Take(20))
        {
            CheckExtents(File.ReadAllText(file));
        }
    }

    private static void CheckExtents(string words)
    {
        var text = Annotator.English.Annotate(words);
        var draft = new ReadingDraft(text, Provenance.Unknown);
        new PlaceStage().Read(draft);
        var last = 0;
        foreach (var place in draft.Places)
        {
            Assert.InRange(place.Extent.Start, last, text.Text.Length);
            Assert.InRange(place.Extent.End, place.Extent.Start + 1, text.Text.Length);
            Assert.Equal(place.Name, place.Extent.In(text.Text).ToString());
            Assert.InRange(place.Alternatives.Count, 0, 5);
            last = place.Extent.End;
        }
    }
}
