using System.CommandLine;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Hearsay.Archive;
using Hearsay.Cases;

namespace Hearsay.Cli;

/// <summary><c>hearsay verify</c>: holds an archive or a case against its custody log.</summary>
internal static class VerifyCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var folder = new Argument<string>("folder") { HelpName = "FOLDER", Description = "An archive or a case." };
        var heads = new Option<string[]>("--head")
        {
            HelpName = "NUMBER:HASH",
            Description = "A head of the log that was noted elsewhere; may be given several times.",
        };
        var certificates = new Option<string[]>("--certificate")
        {
            HelpName = "FILE",
            Description = "A certificate (PEM or DER) of an authority whose proofs of time count.",
        };
        var command = new Command("verify", "Hold an archive or a case against its log, byte by byte.")
        {
            folder,
            heads,
            certificates,
        };
        var format = new Option<string?>("--format", "-f")
        {
            HelpName = "terminal|json",
            Description = "The form of the results [default: terminal].",
        };
        format.CompletionSources.Add("terminal", "json");
        command.Options.Add(format);
        command.SetAction(
            (parsed, stop) =>
                Task.FromResult(
                    Run(
                        surroundings,
                        parsed.GetValue(folder)!,
                        CaseOptions.IsJson(parsed.GetValue(format)),
                        new VerificationOptions
                        {
                            Heads = [.. (parsed.GetValue(heads) ?? []).Select(Head)],
                            Authorities = [.. (parsed.GetValue(certificates) ?? []).Select(Certificate)],
                        },
                        stop
                    )
                )
        );
        return command;
    }

    private static int Run(
        Surroundings surroundings,
        string folder,
        bool json,
        VerificationOptions options,
        CancellationToken stop
    )
    {
        if (!CaseReader.IsCase(folder))
        {
            return VerificationOutput.Print(
                surroundings,
                json,
                folder,
                ArchiveVerifier.Verify(folder, options, stop),
                null
            );
        }

        using var line = new ProgressLine(surroundings);
        var found = CaseVerifier.Verify(folder, options, new Told(line), stop);
        line.Clear();
        return VerificationOutput.Print(surroundings, json, folder, found.Archive, found);
    }

    private sealed class Told(ProgressLine line) : IProgress<(long Checked, long All)>
    {
        public void Report((long Checked, long All) value) =>
            line.Say($"Held {value.Checked:N0} of {value.All:N0} reports against their captures …");
    }

    private static LogHead Head(string words) =>
        LogHead.TryParse(words, out var head)
            ? head
            : throw new OutputException(
                OutputCodes.BadOption,
                $"--head {words} is no head; write it as verify prints it, a number, a colon and 64 digits."
            );

    private static X509Certificate2 Certificate(string file)
    {
        try
        {
            var bytes = File.ReadAllBytes(file);
            return PemEncoding.TryFind(Encoding.ASCII.GetString(bytes), out _)
                ? X509Certificate2.CreateFromPem(Encoding.ASCII.GetString(bytes))
                : X509CertificateLoader.LoadCertificate(bytes);
        }
        catch (Exception error) when (error is CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw new OutputException(
                OutputCodes.BadOption,
                $"--certificate {file} is no certificate that can be read; give a file in PEM or DER."
            );
        }
    }
}
