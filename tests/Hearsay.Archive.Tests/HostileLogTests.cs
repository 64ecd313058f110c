using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Archive.Tests;

/// <summary>Logs, captures and notes that were written over at random, or by somebody who means ill: told, and never the end of the process.</summary>
/// <remarks>Some hundred rounds by default; HEARSAY_ROUNDS=100000 in the environment for the long run.</remarks>
public sealed class HostileLogTests
{
    private static readonly int Rounds = int.TryParse(
        Environment.GetEnvironmentVariable("HEARSAY_ROUNDS"),
        NumberStyles.None,
        CultureInfo.InvariantCulture,
        out var rounds
    )
        ? rounds
        : 400;

    private static readonly VerificationOptions NoGuessing = new() { Guesses = 0 };

    private static byte[][] Pieces { get; } =
    [
        [],
        "\n"u8.ToArray(),
        "\0"u8.ToArray(),
        "}"u8.ToArray(),
        "\"hash\":\""u8.ToArray(),
        "9223372036854775807"u8.ToArray(),
        "-1"u8.ToArray(),
        "1e400"u8.ToArray(),
        "null"u8.ToArray(),
        "\\ud800"u8.ToArray(),
        [0xFF, 0xC0],
        Encoding.ASCII.GetBytes(new string('[', 5_000)),
    ];

    private static VerificationReport Verify(TemporaryArchive folder) =>
        ArchiveVerifier.Verify(folder.Path, NoGuessing, TestContext.Current.CancellationToken);

    [Fact]
    public void A_log_written_over_at_random_is_never_taken_for_whole()
    {
        using var folder = new TemporaryArchive();
        folder.Put("one", "two", "one", "three");
        var whole = File.ReadAllBytes(folder.Log);
        var random = new Random(20310504);
        for (var round = 0; round < Rounds; round++)
        {
            var log = whole;
            for (var i = random.Next(3); i >= 0; i--)
            {
                log = Change(log, random);
            }

            if (log.AsSpan().SequenceEqual(whole))
            {
                continue;
            }

            File.WriteAllBytes(folder.Log, log);
            var report = Verify(folder);

            // An entry that was never finished is what a killed process leaves: the next writer cuts it off and says so.
            var isUnfinished = log.AsSpan().StartsWith(whole);
            Assert.True(!report.IsClean || (isUnfinished && report.Notices.Count > 0), $"Round {round} was missed.");
            Assert.All(report.Faults, fault => Assert.DoesNotContain('\n', fault.Message));
        }

        File.WriteAllBytes(folder.Log, whole);
        Assert.True(Verify(folder).IsClean);
    }

    [Theory]
    [InlineData("\"bytes\":3", "\"bytes\":9223372036854775807")]
    [InlineData("\"bytes\":3", "\"bytes\":-3")]
    [InlineData("\"bytes\":3", "\"bytes\":3.5")]
    [InlineData("\"block\":4096", "\"block\":2147483647")]
    [InlineData("\"block\":4096", "\"block\":0")]
    [InlineData("\"blocks\":\"", "\"blocks\":\"!")]
    [InlineData("\"clock\":\"system\"", "\"clock\":\"sundial\"")]
    [InlineData("\"capture\":{", "\"capture\":[{")]
    [InlineData("\"sha256\":\"", "\"sha256\":\"../../")]
    [InlineData("\"time\":\"2031", "\"time\":\"99999")]
    public void An_entry_that_lies_and_fits_itself_is_told(string said, string lie)
    {
        using var folder = new TemporaryArchive();
        folder.Put("one");
        var lines = File.ReadAllLines(folder.Log);
        Assert.Contains(said, lines[1]);
        var words = lines[1][..lines[1].LastIndexOf(",\"hash\":", StringComparison.Ordinal)];
        words =
            words[..words.IndexOf(said, StringComparison.Ordinal)]
            + lie
            + words[(words.IndexOf(said, StringComparison.Ordinal) + said.Length)..];
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
        File.WriteAllText(folder.Log, $"{lines[0]}\n{words},\"hash\":\"{hash}\"}}\n");

        // Nor does the note of the log's end give it away.
        File.Delete(folder.In("custody.head"));
        Assert.False(Verify(folder).IsClean);
    }

    [Fact]
    public void An_address_says_nothing_to_a_terminal()
    {
        using var folder = new TemporaryArchive();
        using (var writer = folder.Write())
        {
            var capture = writer.Put("one"u8, TemporaryArchive.From("https://a.example/\u001b[2J\n\u202e"));
            File.Delete(folder.PathOf(capture.Sha256));
        }

        Assert.DoesNotContain(Assert.Single(Verify(folder).Faults).Message, char.IsControl);
    }

    private static byte[] Change(byte[] log, Random random)
    {
        var start = random.Next(log.Length + 1);
        var length =
            random.Next(4) == 0 ? random.Next(log.Length - start + 1) : Math.Min(random.Next(4), log.Length - start);
        var piece = random.Next(4) switch
        {
            0 => Pieces[random.Next(Pieces.Length)],
            1 => log[start..(start + length)].Reverse().ToArray(),
            2 => log[random.Next(log.Length)..],
            _ => [(byte)random.Next(256)],
        };
        return [.. log[..start], .. piece, .. log[(start + length)..]];
    }
}
