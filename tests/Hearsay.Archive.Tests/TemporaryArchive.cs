using System.Text;
using Hearsay.Testing;

namespace Hearsay.Archive.Tests;

/// <summary>A folder for an archive, which is removed after the test.</summary>
internal sealed class TemporaryArchive : IDisposable
{
    private readonly DirectoryInfo _folder = new(TestFolder.Make("archive"));

    public string Path => _folder.FullName;

    public string Log => In("custody.jsonl");

    public static ArchiveWriterOptions Options { get; } = new() { Tool = "hearsay test", Clock = new CountingClock() };

    public static Obtaining From(string address) =>
        new()
        {
            Address = address,
            Method = ObtainingMethods.HttpGet,
            Time = new DateTimeOffset(2031, 5, 4, 3, 2, 1, TimeSpan.Zero),
            Clock = ClockSource.System,
        };

    public string In(params string[] names) => System.IO.Path.Combine([Path, .. names]);

    public ArchiveWriter Write() => ArchiveWriter.Open(Path, Options);

    public CaptureArchive Read() => CaptureArchive.Open(Path);

    /// <summary>Puts each text in turn, and gives back the hashes.</summary>
    public string[] Put(params string[] texts)
    {
        using var writer = Write();
        return
        [
            .. texts.Select(text => writer.Put(Encoding.UTF8.GetBytes(text), From("https://a.example/" + text)).Sha256),
        ];
    }

    public string PathOf(string sha256) => In("captures", sha256[..2], sha256);

    public void Dispose()
    {
        foreach (var folder in _folder.EnumerateDirectories("*", SearchOption.AllDirectories).Prepend(_folder))
        {
            if (!OperatingSystem.IsWindows())
            {
                folder.UnixFileMode |= UnixFileMode.UserWrite;
            }
        }

        _folder.Delete(recursive: true);
    }

    /// <summary>A clock that goes on by a second each time that it is asked.</summary>
    private sealed class CountingClock : TimeProvider
    {
        private long _asked;

        public override DateTimeOffset GetUtcNow() =>
            new DateTimeOffset(2031, 1, 1, 0, 0, 0, TimeSpan.Zero).AddSeconds(Interlocked.Increment(ref _asked));
    }
}
