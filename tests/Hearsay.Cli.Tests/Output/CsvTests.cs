using System.Text;
using Hearsay.Testing;

namespace Hearsay.Cli.Tests;

public sealed class CsvTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a, b", "\"a, b\"")]
    [InlineData("he said \"no\"", "\"he said \"\"no\"\"\"")]
    [InlineData("two\r\nlines", "\"two\r\nlines\"")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49 30", "'+49 30")]
    [InlineData("-5 degrees", "'-5 degrees")]
    [InlineData("@handle", "'@handle")]
    [InlineData(" =cmd()", "' =cmd()")]
    [InlineData("\t=cmd()", "\"'\t=cmd()\"")]
    [InlineData("＝cmd()", "'＝cmd()")]
    [InlineData("a\0b", "a\ufffdb")]
    public void A_cell_is_quoted_and_never_a_formula(string words, string wanted) =>
        Assert.Equal(wanted, CsvCell.Of(words));

    [Fact]
    public void A_row_for_each_claim()
    {
        var format = new CsvFormat();
        using var output = new MemoryStream();
        using var rows = new ByteBuffer();
        format.Begin(output);
        format.Render(InventedReport.Create(), rows);
        output.Write(rows.Written);
        // Control characters of the report stay as they are in the table; here they would spoil the expectation.
        var text = Encoding.UTF8.GetString(output.ToArray()).Replace("\u001b", "<ESC>", StringComparison.Ordinal);
        Assert.Equal(4, text.Split("\r\n").Length - 1);
        Snapshot.Match(text, "claims-csv");
    }
}
