using System.Security.Cryptography;
using System.Text;

namespace Hearsay.Archive.Tests;

/// <summary>What is put is there, once, and stays as it was.</summary>
public sealed class PutTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Keeps_the_bytes_under_their_hash_and_enters_how_they_were_obtained()
    {
        using var folder = new TemporaryArchive();
        var obtaining = TemporaryArchive.From("https://a.example/end") with
        {
            Status = 200,
            Headers = [new("Content-Type", "text/plain"), new("set-cookie", "a=\"b\""), new("set-cookie", "ü\uD800")],
            Redirects = [new Hop("http://a.example/", 301, [new("Location", "https://a.example/end")])],
            Changed = new DateTimeOffset(2030, 1, 1, 1, 0, 0, TimeSpan.FromHours(1)),
            Container = new string('a', 64),
        };
        byte[] bytes = [0, 1, 2, 255, 10, 13];
        using (var writer = folder.Write())
        {
            var put = writer.Put(bytes, obtaining);
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), put.Sha256);
            Assert.Equal(Convert.ToHexStringLower(SHA512.HashData(bytes)), put.Sha512);
        }

        var archive = folder.Read();
        var entries = archive.ReadLog().ToList();
        Assert.Equal(["created", "captured"], entries.Select(entry => entry.Action));
        var capture = entries[1].Capture!;
        Assert.Equal(bytes, archive.ReadCapture(capture.Sha256));
        Assert.Equal(6, capture.Length);
        Assert.Equal("https://a.example/end", capture.Obtaining.Address);
        Assert.Equal(obtaining.Time, capture.Obtaining.Time);
        Assert.Equal(obtaining.Changed, capture.Obtaining.Changed);
        Assert.Equal(ClockSource.System, capture.Obtaining.Clock);
        Assert.Equal(200, capture.Obtaining.Status);
        Assert.Equal([.. obtaining.Headers.Take(2), new("set-cookie", "ü\uFFFD")], capture.Obtaining.Headers);
        Assert.Equal("text/plain", capture.Obtaining.Header("CONTENT-TYPE"));
        Assert.Equal(301, Assert.Single(capture.Obtaining.Redirects).Status);
        Assert.Equal(obtaining.Container, capture.Obtaining.Container);
        Assert.Equal(archive.ReadHead(), new LogHead(2, entries[1].Hash));
    }

    [Fact]
    public void Keeps_the_same_bytes_once_and_both_obtainings()
    {
        using var folder = new TemporaryArchive();
        folder.Put("one", "two", "one");
        folder.Put("one");
        Assert.Equal(2, Directory.EnumerateFiles(folder.In("captures"), "*", SearchOption.AllDirectories).Count());
        Assert.Equal(4, folder.Read().ReadLog().Count(entry => entry.Capture is not null));
    }

    [Fact]
    public void Nobody_writes_over_a_capture()
    {
        using var folder = new TemporaryArchive();
        var hash = folder.Put("one")[0];
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.GroupRead | UnixFileMode.OtherRead,
                File.GetUnixFileMode(folder.PathOf(hash))
            );
        }
    }

    [Fact]
    public async Task Streams_what_is_large_and_hashes_its_blocks()
    {
        using var folder = new TemporaryArchive();
        var bytes = new byte[(3 << 20) + 17];
        new Random(7).NextBytes(bytes);
        using var writer = folder.Write();
        var capture = await writer.PutAsync(new MemoryStream(bytes), TemporaryArchive.From("x"), Stop);
        Assert.Equal(bytes, folder.Read().ReadCapture(capture.Sha256));
        Assert.Equal(16 << 10, capture.Blocks.Size);
        Assert.Equal(193, capture.Blocks.Count);
    }

    [Fact]
    public async Task Keeps_nothing_of_a_stream_that_breaks_off()
    {
        using var folder = new TemporaryArchive();
        using var writer = folder.Write();
        await Assert.ThrowsAsync<InvalidDataException>(() =>
            writer.PutAsync(new BreakingStream(), TemporaryArchive.From("x"), Stop)
        );
        Assert.Empty(Directory.EnumerateFiles(folder.In("captures"), "*", SearchOption.AllDirectories));
        Assert.Equal(1, writer.Head.Number);
    }

    [Fact]
    public void Keeps_nothing_that_is_too_long()
    {
        using var folder = new TemporaryArchive();
        using var writer = ArchiveWriter.Open(folder.Path, TemporaryArchive.Options with { MaxBytes = 3 });
        var error = Assert.Throws<ArchiveException>(() => writer.Put("four"u8, TemporaryArchive.From("x")));
        Assert.Equal("H107", error.Code);
        Assert.Empty(Directory.EnumerateFiles(folder.In("captures"), "*", SearchOption.AllDirectories));
        writer.Put("two"u8, TemporaryArchive.From("x"));
    }

    [Fact]
    public void What_is_staged_is_entered_together_or_not_at_all()
    {
        using var folder = new TemporaryArchive();
        using (var writer = folder.Write())
        {
            writer.Stage("one"u8, TemporaryArchive.From("1"));
            writer.Stage("two"u8, TemporaryArchive.From("2"));
            writer.Stage("one"u8, TemporaryArchive.From("3"));
            Assert.Equal(["1", "2", "3"], writer.Commit().Select(entry => entry.Capture!.Obtaining.Address));
            writer.Stage("three"u8, TemporaryArchive.From("4"));
        }

        Assert.Equal(4, folder.Read().ReadLog().Count());
        Assert.Equal(2, Directory.EnumerateFiles(folder.In("captures"), "*", SearchOption.AllDirectories).Count());
    }

    [Fact]
    public void Replaces_a_damaged_file_by_the_same_bytes_and_says_so()
    {
        using var folder = new TemporaryArchive();
        var hash = folder.Put("one")[0];
        File.Delete(folder.PathOf(hash));
        File.WriteAllText(folder.PathOf(hash), "onf");
        Assert.Equal("H109", Assert.Throws<ArchiveException>(() => folder.Read().ReadCapture(hash)).Code);
        folder.Put("one");
        Assert.Equal("one", Encoding.UTF8.GetString(folder.Read().ReadCapture(hash)));
        Assert.Equal("restored", folder.Read().ReadLog().Last().Action);
        Assert.Equal("onf", File.ReadAllText(folder.In("captures", "damaged", hash + "-1")));
    }

    private sealed class BreakingStream : MemoryStream
    {
        private bool _begun;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (_begun)
            {
                throw new InvalidDataException();
            }

            _begun = true;
            return ValueTask.FromResult(100);
        }
    }
}
