using Hearsay.Testing;

namespace Hearsay.Cli.Tests;

public sealed class TerminalSheetTests
{
    [Theory]
    [InlineData(80)]
    [InlineData(50)]
    public void Draws_a_sheet(int width) => Snapshot.Match(Draw(width), $"sheet-{width}");

    [Theory]
    [InlineData(24)]
    [InlineData(33)]
    [InlineData(50)]
    [InlineData(80)]
    [InlineData(120)]
    public void No_line_is_wider_than_asked_for(int width) =>
        Assert.All(Draw(width).Split('\n'), line => Assert.True(CutWords.WidthOf(line) <= width, line));

    [Fact]
    public void Lets_no_control_character_of_a_report_through() =>
        Assert.DoesNotContain(Draw(80), c => (char.IsControl(c) && c != '\n') || c is '\u202e' or '\u2066' or '\u200f');

    [Fact]
    public void In_colour_it_says_the_same()
    {
        var coloured = TerminalSheet.Draw(InventedReport.Create(), new SheetLook(80, Colour: true, Full: false));
        Assert.Contains("\u001b[", coloured, StringComparison.Ordinal);
        Assert.Equal(Squeeze(Draw(80)), Squeeze(WithoutColour(coloured)));
    }

    [Fact]
    public void Full_passages_are_not_cut()
    {
        var sheet = TerminalSheet.Draw(InventedReport.Create(), new SheetLook(80, false, Full: true));
        Assert.Contains("came into sight", sheet, StringComparison.Ordinal);
        Assert.DoesNotContain("came into sight", Draw(80), StringComparison.Ordinal);
    }

    private static string Draw(int width) =>
        TerminalSheet.Draw(InventedReport.Create(), new SheetLook(width, Colour: false, Full: false));

    private static string Squeeze(string text) => string.Join('\n', text.Split('\n').Select(line => line.TrimEnd()));

    private static string WithoutColour(string text)
    {
        for (var at = text.IndexOf('\u001b'); at >= 0; at = text.IndexOf('\u001b'))
        {
            text = text.Remove(at, text.IndexOf('m', at) - at + 1);
        }

        return text;
    }
}
