namespace Hearsay.Language.Tests;

public sealed class LineEndingTests
{
    [Theory]
    [InlineData("One.\r\n\r\nTwo.", 2)]
    [InlineData("One.\r\rTwo.", 2)]
    [InlineData("One.\u2029Two.", 2)]
    [InlineData("the end\r\nof it", 1)]
    [InlineData("the end\rof it", 1)]
    [InlineData("the end\n\nof it", 2)]
    [InlineData("the end\u2028of it", 1)]
    [InlineData("", 0)]
    [InlineData(" \r\n ", 0)]
    public void Paragraphs_are_found_with_every_line_ending(string text, int paragraphs) =>
        Assert.Equal(paragraphs, Annotator.English.Annotate(text).ParagraphStarts.Length);
}
