using System.Text;
using Hearsay.Pages.Marking;

namespace Hearsay.Pages.Tests.Marking;

public sealed class SafeTextTests
{
    [Theory]
    [InlineData("a<b>&\"c\"", "a&lt;b&gt;&amp;&quot;c&quot;")]
    [InlineData("a\0b", "a␀b")]
    [InlineData("\u001B[31m", "␛[31m")]
    [InlineData("\u007F\u0085", "␡\uFFFD")]
    [InlineData("x\r\ny", "x&#13;\ny")]
    [InlineData("a\u202Eb", "a<bdi class=\"turner\" data-n=\"RLO\">\u202E</bdi>b")]
    [InlineData("\uD83D\uDE80", "\uD83D\uDE80")]
    [InlineData("\u200F", "\u200F")]
    public void Characters_are_shown_and_cannot_act(string text, string expected)
    {
        var html = new StringBuilder();
        SafeText.Write(html, text, 0, text.Length);
        Assert.Equal(expected, html.ToString());
    }

    // Half a character cannot stand in an attribute of a test.
    [Fact]
    public void Half_a_character_is_shown_as_one_that_cannot_be() =>
        Assert.Equal("a\uFFFDb\uFFFD", SafeText.Show("a\uD83Db\uDE80"));
}
