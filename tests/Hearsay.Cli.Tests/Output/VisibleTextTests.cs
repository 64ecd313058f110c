using System.Globalization;
using CsCheck;

namespace Hearsay.Cli.Tests;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("plain words", "plain words")]
    [InlineData("  two \r\n\t lines  ", "two lines")]
    [InlineData("\u001b[2J\u0007gone", "␛[2J␇gone")]
    [InlineData("\u009b31m", "\ufffd31m")]
    [InlineData("a\u202eb\u2066c\u200fd", "a\ufffdb\ufffdc\ufffdd")]
    [InlineData("\ufeffso\u00adft\u200bly", "softly")]
    [InlineData("👩‍🚀 می‌خواهم", "👩‍🚀 می‌خواهم")]
    public void Shows(string words, string wanted) => Assert.Equal(wanted, VisibleText.Of(words));

    [Fact]
    public void Half_a_character_is_shown_as_one_that_is_missing() =>
        Assert.Equal("\ufffdx", VisibleText.Of("\ud800x"));

    [Fact]
    public void Nothing_that_it_gives_can_move_the_cursor_or_turn_the_line_round() =>
        Gen.String.Sample(words =>
            Assert.DoesNotContain(
                VisibleText.Of(words),
                c =>
                    char.IsControl(c)
                    || c is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069') or '\u200e' or '\u200f'
                    || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.LineSeparator
            )
        );
}
