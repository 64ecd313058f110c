using CsCheck;
using Hearsay.Testing;

namespace Hearsay.Reading.Tests.Times;

/// <summary>What holds of the times of any text.</summary>
public sealed class TimePropertyTests
{
    private static readonly string[] Words =
    [
        "17:00",
        "1400",
        "GMT",
        "Moscow",
        "time",
        "(",
        ")",
        "/",
        "-",
        "–",
        ",",
        ".",
        "Friday",
        "September",
        "12",
        "31",
        "2016",
        "May",
        "the",
        "a",
        "of",
        "last",
        "next",
        "two",
        "hours",
        "later",
        "ago",
        "every",
        "night",
        "UTC",
        "+",
        "3",
        "p.m.",
        "from",
        "to",
        "between",
        "and",
        "early",
        "mid",
        "second",
        "quarter",
        "century",
        "BC",
        "1980s",
        "99999999999",
        "0",
        "\n",
        "\n\n",
        "“",
        "”",
        "😀",
        "noon",
        "midnight",
        "about",
        "less",
        "than",
        "that",
        "same",
        "day",
        "before",
        "years",
        "T17",
        ":",
    ];

    private static readonly Gen<string> Text = Gen.Int[0, Words.Length - 1]
        .Select(i => Words[i])
        .Array[0, 40]
        .Select(words => string.Join(' ', words));
    private static readonly Gen<string> Glued = Gen.Int[0, Words.Length - 1]
        .Select(i => Words[i])
        .Array[0, 40]
        .Select(words => string.Concat(words));

    [Fact]
    public void Extents_lie_inside_the_text_in_order_and_apart() =>
        Gen.OneOf(Text, Glued, Gen.String[0, 200])
            .Sample(
                text =>
                {
                    var end = 0;
                    foreach (var time in Read(text, "2016-09-18").Times)
                    {
                        Assert.True(time.Extent.Start >= end, text);
                        Assert.True(time.Extent.End <= text.Length && !time.Extent.IsEmpty, text);
                        Assert.All(time.Readings, reading => Assert.True(reading.From <= reading.To, text));
                        end = time.Extent.End;
                    }
                },
                iter: 3000
            );

    [Fact]
    public void Nothing_is_anchored_without_a_publication_time()
    {
        var times = Read("Yesterday, last week, today and next year they met on Friday; now it is June.", null).Times;
        Assert.Equal(
            ["XXXX-XX-XX", "XXXX-WXX", "XXXX-XX-XX", "XXXX", "XXXX-WXX-5", "PRESENT_REF", "XXXX-06"],
            times.Select(time => time.Value)
        );
        Assert.All(times, time => Assert.Empty(time.Readings));
    }

    [Fact]
    public async Task Threads_do_not_disturb_each_other()
    {
        var cases = SpecFile.ReadArea("times");
        string All() =>
            string.Join('\n', cases.SelectMany(spec => TimeLines.Of(TimeLines.Read(spec.Input, spec.Options))));
        var wanted = All();
        var came = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(All)));
        Assert.All(came, lines => Assert.Equal(wanted, lines));
    }

    private static ReadingDraft Read(string text, string? published) =>
        TimeLines.Read(
            text,
            published is null ? new Dictionary<string, string>() : new() { ["published"] = published }
        );
}
