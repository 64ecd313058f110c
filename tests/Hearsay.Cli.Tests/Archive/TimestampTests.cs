using Hearsay.Archive;
using Hearsay.Intake.Tests;
using Hearsay.Testing;

namespace Hearsay.Cli.Tests;

/// <summary>An archive's log is signed by an authority on this machine, and the proof is checked here and by OpenSSL.</summary>
public sealed class TimestampTests : IDisposable
{
    private readonly string _folder = TestFolder.Make("timestamp");

    private string Archive => Path.Combine(_folder, "archive");

    public TimestampTests()
    {
        using var archive = ArchiveWriter.Open(Archive);
        archive.Put("The road is shut."u8, new Obtaining { Address = "a.txt", Method = ObtainingMethods.File });
    }

    [Fact]
    public async Task What_an_authority_signed_is_kept_and_holds_here_and_elsewhere()
    {
        await using var authority = await OpenSslAuthority.StartAsync();
        Assert.SkipWhen(authority is null, "There is no openssl.");
        var head = CaptureArchive.Open(Archive).ReadHead();
        var (status, output, error) = CommandRun.Run(
            "",
            ["timestamp", Archive, "--authority", authority.Address, "--allow-local"]
        );
        Assert.Equal((0, ""), (status, error));
        Assert.StartsWith($"Entry 3 of the log: head {head}, time ", output);
        var request = Assert.Single(authority.Requests);
        Assert.StartsWith("POST / ", request);
        Assert.Contains("Content-Type: application/timestamp-query\r\n", request);

        (status, output, _) = CommandRun.Run("", ["verify", Archive, "--certificate", authority.Root]);
        Assert.Equal(0, status);
        Assert.Contains("- The entries 1 to 2 existed as they are on ", output);
        Assert.Contains("CN=Notary signed it", output);
        (status, output, _) = CommandRun.Run("", ["verify", Archive]);
        Assert.Equal(0, status);
        Assert.Contains("no certificate was named", output);

        var token = Assert.Single(Directory.GetFiles(Path.Combine(Archive, "proofs")));
        string[] check = ["ts", "-verify", "-token_in", "-in", token, "-CAfile", authority.Root, "-digest"];
        Assert.Contains("Verification: OK", authority.Run([.. check, head.Hash]).Output);
        Assert.Contains("Verification: FAILED", authority.Run([.. check, new string('0', 64)]).Output);
    }

    [Theory]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nno token.", "H127")]
    [InlineData("HTTP/1.1 500 Trouble\r\nContent-Length: 0\r\n\r\n", "H059")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Length: 99999999\r\n\r\n", "H055")]
    [InlineData("what\r\n\r\n", "H060")]
    public async Task An_authority_that_gives_no_proof_is_told_and_nothing_is_kept(string answer, string code)
    {
        await using var server = LoopbackServer.Answering(_ => answer);
        var (status, output, error) = CommandRun.Run(
            "",
            ["timestamp", Archive, "--authority", server.Address, "--allow-local"]
        );
        Assert.Equal((1, ""), (status, output));
        Assert.StartsWith($"hearsay: {code}: ", error);
        Assert.False(Directory.Exists(Path.Combine(Archive, "proofs")));
        Assert.Equal(2, CaptureArchive.Open(Archive).ReadLog().Count());
    }

    [Fact]
    public async Task An_authority_inside_is_asked_only_if_told_to()
    {
        await using var server = LoopbackServer.Answering(_ => "");
        var (_, _, error) = CommandRun.Run("", ["timestamp", Archive, "--authority", server.Address]);
        Assert.StartsWith("hearsay: H052: ", error);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public void No_archive_is_made_by_having_none_timestamped()
    {
        var (_, _, error) = CommandRun.Run(
            "",
            ["timestamp", Path.Combine(_folder, "no"), "--authority", "https://tsa.example/"]
        );
        Assert.StartsWith("hearsay: H100: ", error);
        Assert.False(Directory.Exists(Path.Combine(_folder, "no")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
