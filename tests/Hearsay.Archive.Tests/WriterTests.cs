using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Archive.Tests;

/// <summary>One writes at a time, readers never wait, and what was cut off is healed.</summary>
public sealed class WriterTests
{
    [Fact]
    public void A_second_writer_is_told_and_readers_are_not_kept_waiting()
    {
        using var folder = new TemporaryArchive();
        using (var first = folder.Write())
        {
            first.Put("one"u8, TemporaryArchive.From("1"));
            var error = Assert.Throws<ArchiveException>(folder.Write);
            Assert.Equal("H104", error.Code);
            Assert.Contains(Environment.ProcessId.ToString(), error.Message);
            Assert.Equal(2, folder.Read().ReadLog().Count());
        }

        using var second = folder.Write();
        Assert.Equal(2, second.Head.Number);
    }

    [Fact]
    public void There_is_no_archive_in_an_empty_folder()
    {
        using var folder = new TemporaryArchive();
        Assert.Equal("H100", Assert.Throws<ArchiveException>(folder.Read).Code);
    }

    [Fact]
    public void Each_entry_hashes_its_own_words_and_the_entry_before()
    {
        using var folder = new TemporaryArchive();
        folder.Put("one", "two");
        var previous = new string('0', 64);
        foreach (var line in File.ReadAllLines(folder.Log))
        {
            var body = line[..line.LastIndexOf(",\"hash\":", StringComparison.Ordinal)];
            var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)));
            Assert.EndsWith($",\"hash\":\"{hash}\"}}", line);
            Assert.Contains($"\"previous\":\"{previous}\"", line);
            previous = hash;
        }
    }

    [Theory]
    [InlineData("{\"entry\":4,\"prev")]
    [InlineData("\0\0\0\0")]
    public void Cuts_off_an_entry_that_was_never_finished_and_says_so(string torn)
    {
        using var folder = new TemporaryArchive();
        folder.Put("one", "two");
        File.AppendAllText(folder.Log, torn);
        Assert.Equal(3, folder.Read().ReadLog().Count());
        using (var writer = folder.Write())
        {
            Assert.Equal(torn.Length, writer.Healed);
            writer.Put("three"u8, TemporaryArchive.From("3"));
        }

        var actions = folder.Read().ReadLog().Select(entry => entry.Action);
        Assert.Equal(["created", "captured", "captured", "healed", "captured"], actions);
    }

    [Fact]
    public void Adds_nothing_behind_a_damaged_entry()
    {
        using var folder = new TemporaryArchive();
        folder.Put("one");
        var log = File.ReadAllText(folder.Log);
        File.WriteAllText(folder.Log, log.Replace("a.example/one", "b.example/one"));
        var error = Assert.Throws<ArchiveException>(folder.Write);
        Assert.Equal("H106", error.Code);
        Assert.Contains("line 2", error.Message);
    }

    [Fact]
    public void Never_forgets_that_the_log_lost_its_end()
    {
        using var folder = new TemporaryArchive();
        folder.Put("one", "two");
        File.WriteAllLines(folder.Log, File.ReadAllLines(folder.Log)[..2]);
        folder.Put("three");
        var lost = folder.Read().ReadLog().Single(entry => entry.Action == "lost");
        Assert.StartsWith("3:", lost.Details.Single(field => field.Key == "noted").Value.TrimStart('0'));
        Assert.StartsWith("2:", lost.Details.Single(field => field.Key == "found").Value);
    }

    [Fact]
    public void Removes_what_a_run_that_was_cut_off_left_and_finishes_what_was_entered()
    {
        using var folder = new TemporaryArchive();
        var hash = folder.Put("one")[0];
        File.Move(folder.PathOf(hash), folder.In("captures", "incoming", hash));
        File.WriteAllText(folder.In("captures", "incoming", "x.part"), "half");
        File.WriteAllText(folder.In("captures", "incoming", new string('a', 64)), "not entered");
        Assert.Equal("one", Encoding.UTF8.GetString(folder.Read().ReadCapture(hash)));
        using var writer = folder.Write();
        Assert.Equal(2, writer.LeftOver);
        Assert.True(File.Exists(folder.PathOf(hash)));
        Assert.Empty(Directory.EnumerateFiles(folder.In("captures", "incoming")));
    }

    [Fact]
    public void Records_what_others_do()
    {
        using var folder = new TemporaryArchive();
        using (var writer = ArchiveWriter.Open(folder.Path, TemporaryArchive.Options with { Person = "A. Person" }))
        {
            writer.Record("exported", KeyValuePair.Create("to", "case.zip"));
            Assert.Throws<ArgumentException>(() => writer.Record("Exported it"));
        }

        var entry = folder.Read().ReadLog().Last();
        Assert.Equal(("exported", "A. Person"), (entry.Action, entry.Person));
        Assert.Equal(KeyValuePair.Create("to", "case.zip"), Assert.Single(entry.Details));
    }
}
