using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Hearsay.Language.Tests;

/// <summary>No text makes reading slower than its length does.</summary>
public sealed class LinearTimeTests
{
    // Eight times the text may take twenty times as long and half a second more, in the best of three runs, so that
    // no busy machine fails this; quadratic work would take sixty-four times as long, which at this size is seconds.
    private const int Small = 25_000;
    private const int Times = 8;

    /// <summary>What is repeated to the text's length.</summary>
    public static TheoryData<string> Repeated =>
        [
            "a",
            "A",
            "1",
            "1.",
            "1,",
            ".",
            ". ",
            "! a",
            "\"",
            "\" ",
            " \"",
            "' ",
            "\"a ",
            " 'a",
            "a' ",
            "s' a ",
            "“",
            "“ ‘",
            " «a \"b 'c",
            "”a ",
            "``",
            "''a ",
            "@",
            "a@",
            "a@b ",
            "@a",
            "#",
            "(",
            "[6]",
            ") ",
            ". (",
            ". [6] ",
            "a.",
            "a.b.",
            "A. ",
            "U.S. ",
            "a'",
            "a'b ",
            "’s",
            "a-",
            "-",
            "http://",
            "http://a ",
            "www.",
            "a.com",
            "a_b-c.",
            "\u200B",
            "a\u200B",
            "\u0301",
            "😀",
            "👨\u200D",
            "\uD83D",
            "🇺",
            "\n",
            "a\n",
            "a b\n",
            "- a\n",
            "\0",
            "that ",
            "to have been not ",
            "The ",
            "more ",
        ];

    [Theory]
    [MemberData(nameof(Repeated), DisableDiscoveryEnumeration = true)]
    public void Costs_linear_time(string piece)
    {
        var small = Text(piece, Small);
        _ = Annotator.English.Annotate(small);
        var once = Fastest(small, 3);
        var bound = (once * 20) + 0.5;
        var text = Text(piece, Small * Times);
        var many = double.MaxValue;
        for (var run = 0; run < 3 && many >= bound; run++)
        {
            many = Math.Min(many, Fastest(text, 1));
        }

        Assert.True(many < bound, $"{once:F3} s for {Small} characters, {many:F3} s for {Times} times that.");
    }

    private static string Text(string piece, int length) =>
        string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1))[..length];

    private static double Fastest(string text, int runs)
    {
        var fastest = double.MaxValue;
        for (var run = 0; run < runs; run++)
        {
            var started = Spent();
            _ = Annotator.English.Annotate(text);
            fastest = Math.Min(fastest, Spent() - started);
        }

        return fastest;
    }

    // What this thread has had of the processor, in seconds: waiting for it behind others is no cost of the text.
    private static double Spent() =>
        OperatingSystem.IsLinux() && ReadClock(ThreadTime, out var time) == 0
            ? time.Seconds + (time.Nanoseconds / 1e9)
            : Stopwatch.GetTimestamp() / (double)Stopwatch.Frequency;

    private const int ThreadTime = 3;

    [DllImport("libc", EntryPoint = "clock_gettime", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ReadClock(int clock, out Timespec time);

    [StructLayout(LayoutKind.Sequential)]
    private struct Timespec
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
