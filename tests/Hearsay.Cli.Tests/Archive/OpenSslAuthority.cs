using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using Hearsay.Intake.Tests;
using Hearsay.Testing;

namespace Hearsay.Cli.Tests;

/// <summary>A timestamping authority on this machine, which is somebody else's program: OpenSSL behind a small server.</summary>
internal sealed class OpenSslAuthority : IAsyncDisposable
{
    private readonly string _folder = TestFolder.Make("tsa");
    private readonly LoopbackServer _server;

    private OpenSslAuthority() => _server = new LoopbackServer(AnswerAsync);

    /// <summary>Where it is asked.</summary>
    public string Address => _server.Address + "/";

    /// <summary>What it was asked, as it came.</summary>
    public IReadOnlyList<string> Requests => _server.Requests;

    /// <summary>The certificate of its root, as a user would name it.</summary>
    public string Root => Path.Combine(_folder, "ca.pem");

    /// <summary>Starts it; null where there is no OpenSSL.</summary>
    public static async Task<OpenSslAuthority?> StartAsync()
    {
        try
        {
            using var probe = Process.Start(
                new ProcessStartInfo("openssl", "version") { RedirectStandardOutput = true }
            )!;
            await probe.WaitForExitAsync();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }

        var authority = new OpenSslAuthority();
        try
        {
            authority.MakeKeys();
            return authority;
        }
        catch
        {
            await authority.DisposeAsync();
            throw;
        }
    }

    /// <summary>Runs OpenSSL in the authority's folder.</summary>
    public (int Status, string Output) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("openssl", arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private void MakeKeys()
    {
        Write("extensions.cnf", "extendedKeyUsage=critical,timeStamping\n");
        Write(
            "tsa.cnf",
            """
            [tsa]
            default_tsa = here
            [here]
            serial = serial
            crypto_device = builtin
            signer_cert = tsa.pem
            signer_key = tsa.key
            signer_digest = sha256
            default_policy = 1.3.6.1.4.1.99999.1
            digests = sha256
            ess_cert_id_alg = sha256

            """
        );
        Write("serial", "01\n");
        Make(
            "req",
            "-x509",
            "-newkey",
            "rsa:2048",
            "-nodes",
            "-keyout",
            "ca.key",
            "-out",
            "ca.pem",
            "-subj",
            "/CN=Root"
        );
        Make("req", "-newkey", "rsa:2048", "-nodes", "-keyout", "tsa.key", "-out", "tsa.csr", "-subj", "/CN=Notary");
        Make(
            ["x509", "-req", "-in", "tsa.csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial"],
            ["-extfile", "extensions.cnf", "-out", "tsa.pem"]
        );
    }

    private void Make(params string[] arguments)
    {
        var (status, output) = Run(arguments);
        Assert.True(status == 0, output);
    }

    private void Make(string[] arguments, string[] more) => Make([.. arguments, .. more]);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private async Task AnswerAsync(string request, NetworkStream stream, CancellationToken stop)
    {
        var question = Encoding.Latin1.GetBytes(request[(request.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..]);
        var length = int.Parse(
            request.Split('\n').First(line => line.StartsWith("Content-Length:", StringComparison.Ordinal))[15..]
        );
        var body = new byte[length];
        question.CopyTo(body, 0);
        await stream.ReadExactlyAsync(body.AsMemory(question.Length), stop);
        await File.WriteAllBytesAsync(Path.Combine(_folder, "question"), body, stop);
        Make("ts", "-reply", "-config", "tsa.cnf", "-queryfile", "question", "-out", "answer");
        var answer = await File.ReadAllBytesAsync(Path.Combine(_folder, "answer"), stop);
        var head =
            $"HTTP/1.1 200 OK\r\nContent-Type: application/timestamp-reply\r\nContent-Length: {answer.Length}\r\n\r\n";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head), stop);
        await stream.WriteAsync(answer, stop);
    }
}
