using System.Text;

namespace Hearsay.Archive.Tests;

/// <summary>Whatever happens to an archive is found and named.</summary>
public sealed class VerifyTests
{
    private static readonly VerificationOptions NoGuessing = new() { Guesses = 0 };

    private static VerificationReport Verify(TemporaryArchive folder, VerificationOptions? options = null) =>
        ArchiveVerifier.Verify(folder.Path, options, TestContext.Current.CancellationToken);

    private static ArchiveFault Single(TemporaryArchive folder, string code)
    {
        var fault = Assert.Single(Verify(folder).Faults);
        Assert.Equal(code, fault.Code);
        return fault;
    }

    private static void Change(string path, Func<byte[], byte[]> change)
    {
        var bytes = change(File.ReadAllBytes(path));
        File.Delete(path);
        File.WriteAllBytes(path, bytes);
    }

    private static void ChangeLines(TemporaryArchive folder, Func<string[], IEnumerable<string>> change) =>
        File.WriteAllText(folder.Log, string.Concat(change(File.ReadAllLines(folder.Log)).Select(line => line + "\n")));

    [Fact]
    public void An_archive_as_it_was_left_is_clean()
    {
        using var folder = new TemporaryArchive();
        folder.Put("one", "two", "one", "");
        var report = Verify(folder);
        Assert.True(report.IsClean);
        Assert.Empty(report.Notices);
        Assert.Equal((5, 3, 6), (report.Entries, report.Captures, report.Bytes));
        Assert.Equal(folder.Read().ReadHead(), report.Head);
        Assert.Equal(2, report.Proves.Count);
        Assert.Contains(report.Head.ToString(), report.DoesNotProve[0]);
    }

    [Fact]
    public void A_writer_at_work_is_no_fault()
    {
        using var folder = new TemporaryArchive();
        using var writer = folder.Write();
        writer.Put("one"u8, TemporaryArchive.From("1"));
        writer.Stage("two"u8, TemporaryArchive.From("2"));
        var report = Verify(folder);
        Assert.True(report.IsClean);
        Assert.Contains("captures/incoming", Assert.Single(report.Notices));
    }

    [Theory]
    [InlineData(100, 0, 3)]
    [InlineData(20_000, 4_096, 0)]
    [InlineData(20_000, 19_999, 7)]
    [InlineData(3_000_000, 2_345_678, 5)]
    public void A_flipped_bit_is_named(int length, int at, int bit)
    {
        using var folder = new TemporaryArchive();
        var bytes = new byte[length];
        new Random(3).NextBytes(bytes);
        string hash;
        using (var writer = folder.Write())
        {
            hash = writer.Put(bytes, TemporaryArchive.From("x")).Sha256;
        }

        Change(folder.PathOf(hash), found => [.. found.Select((b, i) => i == at ? (byte)(b ^ (1 << bit)) : b)]);
        var fault = Single(folder, "H121");
        Assert.Equal((2, hash, at, 1), (fault.Entry, fault.Sha256, fault.Offset, fault.Length));
        Assert.Contains($"byte {at:N0} is {bytes[at] ^ (1 << bit):x2} and was {bytes[at]:x2} (one bit)", fault.Message);
    }

    [Fact]
    public void A_changed_byte_is_named_and_two_changed_bytes_are_named_by_their_block()
    {
        using var folder = new TemporaryArchive();
        var hash = folder.Put(new string('x', 8300))[0];
        Change(folder.PathOf(hash), bytes => [.. bytes[..8250], (byte)'?', .. bytes[8251..]]);
        var fault = Single(folder, "H121");
        Assert.Equal((8250, 1), (fault.Offset, fault.Length));
        Change(folder.PathOf(hash), bytes => [.. bytes[..8260], (byte)'?', .. bytes[8261..]]);
        var report = Verify(folder, new VerificationOptions { Guesses = 1000 });
        fault = Assert.Single(report.Faults);
        Assert.Equal((8192, 108), (fault.Offset, fault.Length));
        Assert.Contains("within bytes 8,192 to 8,299, and the other 2 blocks", fault.Message);
    }

    [Fact]
    public void A_capture_cut_short_is_named_and_so_is_one_that_grew()
    {
        using var folder = new TemporaryArchive();
        var hash = folder.Put(new string('x', 10_000))[0];
        Change(folder.PathOf(hash), bytes => bytes[..9000]);
        var cut = Single(folder, "H122");
        Assert.Equal(8192, cut.Offset);
        Assert.Contains("has 9,000 bytes and had 10,000; the first 8,192 are as they were", cut.Message);
        Change(folder.PathOf(hash), bytes => bytes[..8192]);
        Assert.Contains("all that is left is as it was", Single(folder, "H122").Message);
    }

    [Fact]
    public void A_missing_capture_an_orphan_and_a_stranger_are_named()
    {
        using var folder = new TemporaryArchive();
        var hashes = folder.Put("one", "two");
        File.Delete(folder.PathOf(hashes[0]));
        Assert.Contains("https://a.example/one", Single(folder, "H120").Message);
        folder.Put("one");
        Assert.True(Verify(folder).IsClean);
        File.WriteAllText(folder.In("captures", "note.txt"), "");
        Assert.Contains("captures/note.txt", Single(folder, "H125").Message);
        File.Delete(folder.In("captures", "note.txt"));
        Directory.CreateDirectory(folder.In("captures", "aa"));
        File.WriteAllText(folder.PathOf(new string('a', 64)), "x");
        Assert.Equal(new string('a', 64), Single(folder, "H124").Sha256);
    }

    [Fact]
    public void An_altered_entry_is_named_with_the_byte()
    {
        using var folder = new TemporaryArchive();
        folder.Put("one", "two", "three");
        var at = File.ReadAllText(folder.Log).IndexOf("a.example/two", StringComparison.Ordinal);
        Change(folder.Log, bytes => [.. bytes[..at], (byte)'e', .. bytes[(at + 1)..]]);
        var fault = Single(folder, "H110");
        Assert.Equal((3, at, 1), (fault.Entry, fault.Offset, fault.Length));
        Assert.Contains($"byte {at:N0} is 65 and was 61", fault.Message);
    }

    [Fact]
    public void A_flipped_bit_anywhere_in_the_log_is_named()
    {
        using var folder = new TemporaryArchive();
        folder.Put("one", "two", "three");
        var log = File.ReadAllBytes(folder.Log);
        var random = new Random(5);
        for (var i = 0; i < 25; i++)
        {
            var (at, bit) = (random.Next(log.Length), random.Next(8));
            if (log[at] == '\n' || (log[at] ^ (1 << bit)) == '\n')
            {
                continue;
            }

            Change(folder.Log, _ => [.. log.Select((b, k) => k == at ? (byte)(b ^ (1 << bit)) : b)]);
            var fault = Single(folder, "H110");
            Assert.Equal((at, 1), (fault.Offset, fault.Length));
        }
    }

    [Fact]
    public void A_line_feed_lost_or_won_is_found()
    {
        using var folder = new TemporaryArchive();
        folder.Put("one", "two", "three");
        var log = File.ReadAllText(folder.Log);
        var feed = log.IndexOf('\n');
        File.WriteAllText(folder.Log, log.Remove(feed, 1));
        Assert.Contains(Verify(folder, NoGuessing).Faults, fault => fault.Code == "H111");
        File.WriteAllText(folder.Log, log.Insert(feed + 40, "\n"));
        Assert.Contains(Verify(folder, NoGuessing).Faults, fault => fault.Code == "H111");
    }

    [Fact]
    public void An_entry_removed_is_named()
    {
        using var folder = new TemporaryArchive();
        folder.Put("one", "two", "three");
        ChangeLines(folder, lines => [lines[0], lines[1], lines[3]]);
        var faults = Verify(folder).Faults;
        Assert.Equal(["H112", "H124"], faults.Select(fault => fault.Code));
        Assert.Equal("entry 3 is not in the log: it was removed.", faults[0].Message);
    }

    [Fact]
    public void The_last_entry_removed_is_named()
    {
        using var folder = new TemporaryArchive();
        folder.Put("one", "two", "one");
        ChangeLines(folder, lines => lines[..3]);
        Assert.Equal(4, Single(folder, "H116").Entry);
    }

    [Fact]
    public void A_log_that_is_gone_is_named()
    {
        using var folder = new TemporaryArchive();
        folder.Put("one");
        File.Delete(folder.Log);
        Assert.Equal(["H116", "H124"], Verify(folder).Faults.Select(fault => fault.Code));
    }

    [Fact]
    public void Two_entries_swapped_are_named()
    {
        using var folder = new TemporaryArchive();
        folder.Put("one", "two", "three", "four");
        ChangeLines(folder, lines => [lines[0], lines[3], lines[2], lines[1], lines[4]]);
        Assert.Equal("the entries 2 and 4 stand in each other's place.", Single(folder, "H113").Message);
    }

    [Fact]
    public void An_entry_moved_or_doubled_is_named()
    {
        using var folder = new TemporaryArchive();
        folder.Put("one", "two", "three", "four");
        var lines = File.ReadAllLines(folder.Log);
        ChangeLines(folder, _ => [lines[0], lines[2], lines[3], lines[4], lines[1]]);
        Assert.Equal(2, Single(folder, "H113").Entry);
        ChangeLines(folder, _ => [.. lines, lines[2]]);
        Assert.Equal(3, Single(folder, "H114").Entry);
    }

    [Fact]
    public void An_entry_replaced_by_one_that_fits_itself_is_named()
    {
        using var folder = new TemporaryArchive();
        using var other = new TemporaryArchive();
        folder.Put("one", "two", "three");
        other.Put("one", "zwei");
        var theirs = File.ReadAllLines(other.Log)[2];
        ChangeLines(folder, lines => [lines[0], lines[1], theirs, lines[3]]);
        Assert.Equal(["H115", "H115", "H120", "H124"], Verify(folder).Faults.Select(fault => fault.Code));
    }

    [Fact]
    public void A_log_made_anew_as_a_whole_is_noticed_by_a_head_noted_elsewhere_and_by_nothing_else()
    {
        using var folder = new TemporaryArchive();
        folder.Put("one", "two");
        var head = folder.Read().ReadHead();
        Directory.Delete(folder.In("captures"), recursive: true);
        File.Delete(folder.Log);
        File.Delete(folder.In("custody.head"));
        folder.Put("one", "zwei");
        Assert.True(Verify(folder).IsClean);
        var report = Verify(folder, new VerificationOptions { Heads = [head] });
        Assert.Equal("H117", Assert.Single(report.Faults).Code);
    }

    [Fact]
    public void A_noted_head_that_still_fits_is_proof_up_to_there()
    {
        using var folder = new TemporaryArchive();
        folder.Put("one", "two");
        var head = folder.Read().ReadHead();
        folder.Put("three");
        var report = Verify(folder, new VerificationOptions { Heads = [head] });
        Assert.True(report.IsClean);
        Assert.Contains("up to entry 3", report.Proves[^1]);
        Assert.Contains("from entry 4 on", report.DoesNotProve[0]);
    }

    [Fact]
    public void What_was_healed_or_lost_before_is_told()
    {
        using var folder = new TemporaryArchive();
        folder.Put("one");
        File.AppendAllText(folder.Log, "{\"entry\":3");
        Assert.Contains("not finished", Assert.Single(Verify(folder).Notices));
        folder.Put("two");
        Assert.Contains("cut off", Assert.Single(Verify(folder).Notices));
        ChangeLines(folder, lines => lines[..^1]);
        folder.Put("two");
        Assert.Equal("H118", Single(folder, "H118").Code);
    }

    [Fact]
    public void Nothing_is_changed_by_verifying()
    {
        using var folder = new TemporaryArchive();
        folder.Put("one", "two");
        string State() =>
            string.Join(
                '\n',
                Directory
                    .EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
                    .Order()
                    .Select(file => file + Convert.ToBase64String(Encoding.UTF8.GetBytes(File.ReadAllText(file))))
            );
        var before = State();
        Verify(folder);
        Assert.Equal(before, State());
    }
}
