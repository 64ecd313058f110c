using System.Text;
using CsCheck;

namespace Hearsay.Intake.Tests;

/// <summary>JSON Lines as a stream: bounds, order and whole lines however the bytes come in.</summary>
public sealed class JsonLinesTests
{
    [Fact]
    public void A_line_that_is_too_long_is_passed_over_and_the_rest_goes_on()
    {
        var bytes = Encoding.UTF8.GetBytes(
            "{\"text\":\"one\"}\n{\"text\":\"" + new string('x', 300_000) + "\"}\n{\"text\":\"three\"}\n"
        );
        using var stream = new SlowStream(bytes);
        var lines = JsonLinesReader.Read(stream, new ExtractionOptions { MaxLineBytes = 1000 }).ToList();
        Assert.Equal(["one", "", "three"], lines.Select(line => line.Text));
        Assert.Equal("H033", lines[1].Failure?.Code);
        Assert.Equal(("2", 2), (lines[1].Id, lines[1].Number));
    }

    [Fact]
    public void A_hundred_megabytes_of_one_line_are_not_held()
    {
        using var stream = new RepeatingStream(100 << 20);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var line = Assert.Single(JsonLinesReader.Read(stream, new ExtractionOptions { MaxLineBytes = 1 << 20 }));
        Assert.Equal("H033", line.Failure?.Code);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 16 << 20);
    }

    [Fact]
    public void A_text_that_is_too_long_is_refused_with_its_length()
    {
        var line = JsonLinesReader.Parse(
            "{\"id\":\"a\",\"text\":\"four\"}"u8,
            3,
            new ExtractionOptions { MaxTextLength = 3 }
        );
        Assert.Equal(("a", "H007"), (line.Id, line.Failure?.Code));
    }

    [Fact]
    public void A_line_comes_before_the_next_one_is_asked_for()
    {
        using var stream = new SlowStream("{\"text\":\"one\"}\n{\"text\":\"two\"}\n"u8.ToArray(), step: 15);
        using var lines = JsonLinesReader.Read(stream).GetEnumerator();
        Assert.True(lines.MoveNext());
        Assert.Equal("one", lines.Current.Text);
    }

    [Fact]
    public void Lines_come_whole_and_in_order_however_the_bytes_come_in() =>
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 0, 40].Array[0, 20], Gen.Int[1, 50], Gen.Bool)
            .Sample(
                (texts, step, mark) =>
                {
                    var bytes = Encoding.UTF8.GetBytes(
                        (mark ? "\uFEFF" : "") + string.Concat(texts.Select(text => $"{{\"text\":\"{text}\"}}\r\n"))
                    );
                    using var stream = new SlowStream(bytes, step);
                    return JsonLinesReader.Read(stream).Select(line => line.Text).SequenceEqual(texts);
                },
                iter: 500
            );

    private sealed class RepeatingStream(long length) : SlowStream([])
    {
        private long _left = length;

        public override int Read(Span<byte> buffer)
        {
            var count = (int)Math.Min(buffer.Length, _left);
            buffer[..count].Fill((byte)'x');
            _left -= count;
            return count;
        }
    }
}
