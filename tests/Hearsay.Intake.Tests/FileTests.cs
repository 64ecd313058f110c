using System.Text;
using Hearsay.Testing;

namespace Hearsay.Intake.Tests;

/// <summary>Files that cannot be read, and how that is said.</summary>
public sealed class FileTests : IDisposable
{
    private readonly string _folder = TestFolder.Make("intake");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string Write(string name, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    private static IntakeException Fail(string path, CaptureOptions? options = null)
    {
        var error = Assert.Throws<IntakeException>(() => CaptureSource.ReadFile(path, options));
        Assert.EndsWith(".", error.Message);
        return error;
    }

    [Fact]
    public void Reads_a_file_and_hashes_it()
    {
        var path = Write("a.txt", "The road is shut."u8);
        var capture = CaptureSource.ReadFile(path);
        Assert.Equal(path, capture.Address);
        Assert.Equal("The road is shut.", Encoding.UTF8.GetString(capture.Bytes.Span));
        Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path))),
            capture.Sha256
        );
    }

    [Fact]
    public void A_missing_file() => Assert.Equal("H001", Fail(Path.Combine(_folder, "none.txt")).Code);

    [Fact]
    public void A_missing_folder() => Assert.Equal("H001", Fail(Path.Combine(_folder, "none", "a.txt")).Code);

    [Fact]
    public void A_folder()
    {
        var error = Fail(_folder);
        Assert.Equal("H002", error.Code);
        Assert.Contains(_folder + "/*.txt", error.Message);
    }

    [Fact]
    public void No_permission()
    {
        Assert.SkipWhen(
            OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess,
            "This user may read every file."
        );
        var path = Write("a.txt", "x"u8);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.None);
        }

        Assert.Equal("H003", Fail(path).Code);
    }

    [Fact]
    public void An_empty_file() => Assert.Equal("H004", Fail(Write("a.txt", [])).Code);

    [Theory]
    [InlineData("")]
    [InlineData("a\0b")]
    public void A_name_that_no_file_can_have(string name) => Assert.Equal("H008", Fail(name).Code);

    [Fact]
    public void A_name_that_is_too_long() =>
        Assert.Equal("H008", Fail(Path.Combine(_folder, new string('x', 5000))).Code);

    [Fact]
    public void A_binary_file_is_refused_by_its_beginning()
    {
        var path = Write("a.png", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, .. new byte[1 << 20]]);
        Assert.Equal("H010", Fail(path).Code);
    }

    [Fact]
    public void A_huge_file_is_refused_by_its_size_without_being_read()
    {
        // The file has holes, so that it takes no room: 100 MB of one line.
        var path = Path.Combine(_folder, "line.txt");
        using (var stream = File.Create(path))
        {
            stream.Write(Encoding.ASCII.GetBytes(new string('x', 1 << 17)));
            stream.SetLength(100 << 20);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        var error = Fail(path);
        Assert.Equal("H006", error.Code);
        Assert.Contains("100 MiB", error.Message);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void A_stream_without_end_is_read_to_its_bound()
    {
        using var stream = new EndlessStream();
        var error = Assert.Throws<IntakeException>(() =>
            CaptureSource.ReadStream(stream, "-", new CaptureOptions { MaxTextBytes = 1 << 20 })
        );
        Assert.Equal("H006", error.Code);
        Assert.InRange(stream.Given, 1 << 20, 2 << 20);
    }

    [Fact]
    public void A_stream_is_read_whole_however_it_comes()
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("The road is shut. ", 20_000)));
        using var stream = new SlowStream(bytes);
        Assert.Equal(bytes, CaptureSource.ReadStream(stream, "-").Bytes.ToArray());
    }

    [Fact]
    public async Task A_place_is_a_file_or_an_address()
    {
        Assert.False(CaptureSource.IsAddress("notes/http.txt"));
        Assert.False(CaptureSource.IsAddress("C://x"));
        Assert.True(CaptureSource.IsAddress("https://news.example/"));
        Assert.True(CaptureSource.IsAddress("gopher://news.example/"));
        var path = Write("a.txt", "x"u8);
        Assert.Equal(path, (await CaptureSource.ReadAsync(path, null, TestContext.Current.CancellationToken)).Address);
    }

    private sealed class EndlessStream : SlowStream
    {
        public EndlessStream()
            : base([]) { }

        public long Given { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            buffer.Fill((byte)'x');
            Given += buffer.Length;
            return buffer.Length;
        }
    }
}
