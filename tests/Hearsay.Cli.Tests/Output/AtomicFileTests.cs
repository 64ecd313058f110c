using Hearsay.Testing;

namespace Hearsay.Cli.Tests;

public sealed class AtomicFileTests : IDisposable
{
    private readonly string _folder = TestFolder.Make("test");

    private string Target => Path.Combine(_folder, "sheet.html");

    [Fact]
    public void Is_there_only_after_it_is_committed()
    {
        using (var file = new AtomicFile(Target))
        {
            file.Stream.Write("new"u8);
            Assert.False(File.Exists(Target));
            file.Commit();
        }

        Assert.Equal("new", File.ReadAllText(Target));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Leaves_what_was_there_if_it_is_not_committed()
    {
        File.WriteAllText(Target, "old");
        using (var file = new AtomicFile(Target))
        {
            file.Stream.Write("new"u8);
        }

        Assert.Equal("old", File.ReadAllText(Target));
        Assert.Single(Directory.GetFiles(_folder));
    }

    [Fact]
    public void Leaves_what_was_there_when_the_disk_is_full()
    {
        File.WriteAllText(Target, "old");
        using (var file = new AtomicFile(Target, _ => new FullStream(room: 2)))
        {
            Assert.Throws<IOException>(() => file.Stream.Write("new"u8));
        }

        Assert.Equal("old", File.ReadAllText(Target));
    }

    [Fact]
    public void Follows_a_link_and_leaves_it_a_link()
    {
        var link = Path.Combine(_folder, "link");
        File.WriteAllText(Target, "old");
        File.CreateSymbolicLink(link, Target);
        using (var file = new AtomicFile(link))
        {
            file.Stream.Write("new"u8);
            file.Commit();
        }

        Assert.Equal("new", File.ReadAllText(Target));
        Assert.Equal(Target, File.ResolveLinkTarget(link, false)?.FullName);
    }

    [Fact]
    public void Keeps_who_may_read_it()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("There are no modes here.");
            return;
        }

        File.WriteAllText(Target, "old");
        File.SetUnixFileMode(Target, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        using (var file = new AtomicFile(Target))
        {
            file.Commit();
        }

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Target));
    }

    [Fact]
    public void A_folder_is_refused_with_its_number()
    {
        var error = Assert.Throws<OutputException>(() =>
        {
            using var file = new AtomicFile(_folder);
            file.Commit();
        });
        Assert.Equal("H080", error.Code);
        Assert.Empty(Directory.GetFiles(Path.GetDirectoryName(_folder)!, ".hearsay-*"));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
