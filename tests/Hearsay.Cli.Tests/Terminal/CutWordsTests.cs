using System.Globalization;
using CsCheck;

namespace Hearsay.Cli.Tests;

public sealed class CutWordsTests
{
    [Theory]
    [InlineData("three short words", 40, "three short words")]
    [InlineData("three short words", 14, "three short…")]
    [InlineData("three, short words", 8, "three…")]
    [InlineData("東京大阪京都", 7, "東京大…")]
    [InlineData("🚀🚀🚀🚀", 5, "🚀🚀…")]
    public void Cuts(string words, int cells, string wanted) => Assert.Equal(wanted, CutWords.To(words, cells));

    [Fact]
    public void Never_gives_more_than_there_is_room_for_and_never_half_a_character() =>
        Gen.String[Gen.Char["ab é東🚀\ud83d\ude80\u0301 ,."], 0, 40]
            .Select(Gen.Int[2, 30])
            .Sample(
                (words, cells) =>
                {
                    var shown = VisibleText.Of(words);
                    var cut = CutWords.To(shown, cells);
                    Assert.True(CutWords.WidthOf(cut) <= cells, cut);
                    var kept = cut.EndsWith('…') ? cut[..^1] : cut;
                    Assert.StartsWith(kept, shown, StringComparison.Ordinal);
                    Assert.Contains(kept.Length, StringInfo.ParseCombiningCharacters(shown).Append(shown.Length));
                }
            );
}
