namespace Hearsay.Cli.Tests;

public sealed class ErrorStreamTests
{
    [Fact]
    public void What_cannot_be_told_is_dropped()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has a device that is always full.");
        using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 0);
        Assert.Throws<IOException>(() => full.Write("told"u8));
        using var stream = new ErrorStream(full);
        stream.Write("told"u8);
        stream.Flush();
    }
}
