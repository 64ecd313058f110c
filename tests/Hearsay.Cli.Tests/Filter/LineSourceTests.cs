using System.Text;
using CsCheck;

namespace Hearsay.Cli.Tests;

public sealed class LineSourceTests
{
    [Fact]
    public void Cuts_as_a_string_is_cut_however_the_bytes_come_in() =>
        Gen.String[Gen.Char["ab\n\n€"], 0, 60]
            .Select(Gen.Int[1, 9])
            .Sample(
                (text, chunk) =>
                {
                    var wanted = text.Split('\n').ToList();
                    if (wanted[^1].Length == 0)
                    {
                        wanted.RemoveAt(wanted.Count - 1);
                    }

                    Assert.Equal(wanted, Lines(Encoding.UTF8.GetBytes(text), chunk));
                }
            );

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(100)]
    public void Leaves_out_a_byte_order_mark(int chunk) =>
        Assert.Equal(["a", "b"], Lines([0xEF, 0xBB, 0xBF, .. "a\nb\n"u8], chunk));

    private static List<string> Lines(byte[] bytes, int chunk)
    {
        var source = new LineSource(new SlowStream(bytes, chunk), LineSource.DefaultLimit);
        using var line = new ByteBuffer();
        var lines = new List<string>();
        while (source.TryRead(line, out _))
        {
            lines.Add(Encoding.UTF8.GetString(line.Written));
        }

        return lines;
    }
}
