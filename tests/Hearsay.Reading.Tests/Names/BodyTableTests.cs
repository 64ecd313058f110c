using Hearsay.Language;

namespace Hearsay.Reading.Tests.Names;

/// <summary>The well-known organisations, as clues to what is a name.</summary>
public sealed class BodyTableTests
{
    [Theory]
    [InlineData("Google", 1, BodyKind.Company)]
    [InlineData("World Bank", 2, BodyKind.State)]
    [InlineData("Boston Red Sox", 3, BodyKind.Sport)]
    [InlineData("Coca-Cola", 3, BodyKind.Company)]
    [InlineData("WADA", 1, BodyKind.Sport)]
    [InlineData("Amazon", 1, BodyKind.Perhaps)]
    public void A_listed_name_is_found_with_its_kind(string words, int tokens, object kind)
    {
        var text = Annotator.English.Annotate(words);

        Assert.True(BodyTable.English.TryMatch(text, 0, out var end, out var found));
        Assert.Equal((tokens, kind), (end, (object)found));
    }

    [Theory]
    [InlineData("who")]
    [InlineData("Who")]
    [InlineData("amazon")]
    [InlineData("Norland")]
    public void Other_words_are_not(string words) =>
        Assert.False(BodyTable.English.TryMatch(Annotator.English.Annotate(words), 0, out _, out _));
}
