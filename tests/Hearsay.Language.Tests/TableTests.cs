using CsCheck;

namespace Hearsay.Language.Tests;

public sealed class TableTests
{
    [Fact]
    public void A_word_table_finds_what_a_dictionary_finds() =>
        Gen.Select(Gen.String[Gen.Char.AlphaNumeric, 1, 4], Gen.Int)
            .Array[0, 300]
            .Sample(entries =>
            {
                var table = new WordTable<int>();
                var plain = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
                foreach (var (word, value) in entries)
                {
                    table.Put(word, value);
                    plain[word] = value;
                }

                Assert.Equal(plain.Count, table.Count);
                foreach (var (word, value) in plain)
                {
                    Assert.True(table.TryGet(word.ToUpperInvariant(), out var found));
                    Assert.Equal(value, found);
                    Assert.Equal(plain.ContainsKey(word + "x"), table.TryGet(word + "x", out _));
                }
            });

    [Fact]
    public void A_phrase_table_finds_the_longest_phrase_and_of_equals_the_first()
    {
        var table = new PhraseTable<string>();
        foreach (var phrase in (string[])["according", "according to", "to", "state - run", "according to Ruiz said"])
        {
            table.Put(phrase, phrase);
        }

        table.Put("According To", "second");
        var text = Annotator.English.Annotate("ACCORDING TO Ruiz, a state-run according");
        Assert.True(table.TryMatch(text, 0, out var end, out var value));
        Assert.Equal((2, "according to"), (end, value));
        Assert.True(table.TryMatch(text, 5, out end, out value));
        Assert.Equal((8, "state - run"), (end, value));
        Assert.True(table.TryMatch(text, 8, out end, out value));
        Assert.Equal((9, "according"), (end, value));
        Assert.False(table.TryMatch(text, 2, out end, out _));
        Assert.Equal(2, end);
    }

    [Fact]
    public void A_phrase_table_agrees_with_a_search_of_all_phrases() =>
        Gen.Select(
                Gen.OneOf(Gen.Const("a"), Gen.Const("b"), Gen.Const("c")).Array[1, 4].Array[0, 20],
                Gen.OneOf(Gen.Const("a"), Gen.Const("b"), Gen.Const("c"), Gen.Const("d")).Array[1, 12]
            )
            .Sample(
                (phrases, words) =>
                {
                    var table = new PhraseTable<int>();
                    for (var i = 0; i < phrases.Length; i++)
                    {
                        table.Put(string.Join(' ', phrases[i]), i);
                    }

                    var text = Annotator.English.Annotate(string.Join(' ', words));
                    for (var at = 0; at < words.Length; at++)
                    {
                        var wanted = Enumerable
                            .Range(0, phrases.Length)
                            .Where(i => words.Skip(at).Take(phrases[i].Length).SequenceEqual(phrases[i]))
                            .OrderByDescending(i => phrases[i].Length)
                            .ThenBy(i => i)
                            .Cast<int?>()
                            .FirstOrDefault();
                        Assert.Equal(wanted is not null, table.TryMatch(text, at, out var end, out var found));
                        Assert.Equal(at + (wanted is { } w ? phrases[w].Length : 0), end);
                        Assert.True(wanted is null || wanted == found);
                    }
                }
            );

    [Fact]
    public void What_cannot_be_seen_does_not_count()
    {
        var table = new WordTable<int>();
        table.Put("report", 1);
        Assert.True(table.TryGet("re\u00ADport", out _));
        Assert.True(table.TryGet("RE\u200BPORT", out _));
        Assert.False(table.TryGet("re-port", out _));
        Assert.True(WordHash.Same("don’t", "DON'T"));
        Assert.Equal(WordHash.Of("don’t"), WordHash.Of("DON'T"));
    }

    [Fact]
    public void Words_are_the_same_where_what_can_be_seen_of_them_is()
    {
        // Words of different lengths that begin with what cannot be seen are not looked into: these begin with a letter.
        var word = Gen.OneOf([.. "aAbÉé-\u2010'’\u00AD\u200B\u2060".Select(Gen.Const)])
            .Array[0, 5]
            .Select(letters => "x" + new string(letters));
        (from one in word from other in word select (one, other)).Sample(
            (one, other) => Assert.Equal(Seen(one) == Seen(other), WordHash.Same(one, other))
        );
    }

    private static string Seen(string word) =>
        string.Concat(word.Where(c => !WordHash.IsInvisible(c)).Select(WordHash.Fold));
}
