using Hearsay.Language;
using Hearsay.Testing;

namespace Hearsay.Reading.Tests.Times;

/// <summary>Times are read off tokens and sentences: a text without tags and trees gives the same ones.</summary>
public sealed class TimeLayersTests
{
    private static readonly TimeStage Stage = new();

    public static TheoryData<string> Areas => ["times", "zoned-clocks", "zoned-faults", "findings"];

    [Theory]
    [MemberData(nameof(Areas))]
    public void Tokens_alone_give_the_same_times(string area)
    {
        IReadingStage stage = Stage;
        foreach (var spec in SpecFile.ReadArea(area))
        {
            var full = Lines(Annotator.English.Annotate(spec.Input));
            Assert.Equal(full, Lines(Annotator.English.Annotate(spec.Input, stage.Needs)));
        }
    }

    private static IReadOnlyList<string> Lines(AnnotatedText text)
    {
        var provenance = new Provenance
        {
            Published = PublicationTime.TryParse("2016-09-18", out var published) ? published : null,
        };
        var draft = new ReadingDraft(text, provenance);
        Stage.Read(draft);
        return [.. TimeLines.Of(draft)];
    }
}
