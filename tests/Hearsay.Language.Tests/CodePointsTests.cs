using CsCheck;

namespace Hearsay.Language.Tests;

public sealed class CodePointsTests
{
    [Theory]
    [InlineData("plain", 3, 3)]
    [InlineData("a😀b", 1, 1)]
    [InlineData("a😀b", 3, 2)]
    [InlineData("a😀b", 4, 3)]
    [InlineData("\uD83Da", 1, 1)]
    [InlineData("a\uDC00b", 2, 2)]
    public void Counts_a_pair_once_and_a_lone_surrogate_once(string text, int utf16, int codePoint)
    {
        var points = new CodePoints(text);
        Assert.Equal(codePoint, points.FromUtf16(utf16));
        Assert.Equal(utf16, points.ToUtf16(codePoint));
    }

    [Fact]
    public void Inside_a_pair_is_the_pairs_end() => Assert.Equal(2, new CodePoints("a😀b").FromUtf16(2));

    [Fact]
    public void Goes_there_and_back_in_any_text() =>
        Gen.OneOf(
                AnyText.Any,
                Gen.OneOf(Gen.Const("a"), Gen.Const("😀"), Gen.Const("\uD83D"), Gen.Const("\uDE00"))
                    .Array[0, 30]
                    .Select(string.Concat)
            )
            .Sample(text =>
            {
                var points = new CodePoints(text);
                var offset = 0;
                for (var point = 0; point < points.Count; point++)
                {
                    Assert.Equal(point, points.FromUtf16(offset));
                    Assert.Equal(offset, points.ToUtf16(point));
                    offset += offset + 1 < text.Length && char.IsSurrogatePair(text[offset], text[offset + 1]) ? 2 : 1;
                    if (offset == text.Length)
                    {
                        Assert.Equal(points.Count, point + 1);
                    }
                }

                Assert.Equal(text.Length, offset);
                Assert.Equal(points.Count, points.FromUtf16(text.Length));
                Assert.Equal(text.Length, points.ToUtf16(points.Count));
            });
}
