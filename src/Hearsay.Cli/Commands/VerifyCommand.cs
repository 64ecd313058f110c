using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Text;
using Hearsay.Archive;

namespace Hearsay.Cli;

/// <summary><c>hearsay verify</c>: holds an archive against its custody log.</summary>
internal static class VerifyCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var folder = new Argument<string>("folder") { HelpName = "FOLDER", Description = "An archive." };
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
        var command = new Command("verify", "Hold an archive against its log, byte by byte.")
        {
            folder,
            heads,
            certificates,
        };
        command.SetAction(
            (parsed, stop) =>
                Task.FromResult(
                    Run(
                        surroundings,
                        parsed.GetValue(folder)!,
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
        VerificationOptions options,
        CancellationToken stop
    )
    {
        var report = ArchiveVerifier.Verify(folder, options, stop);
        surroundings.Output.Write(Encoding.UTF8.GetBytes(Words(report)));
        return report.IsClean ? 0 : 1;
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

    private static string Words(VerificationReport report)
    {
        var words = new StringBuilder();
        foreach (var fault in report.Faults)
        {
            words.Append(CultureInfo.InvariantCulture, $"{fault.Code}: {VisibleText.Of(fault.Message)}\n");
        }

        foreach (var notice in report.Notices)
        {
            words.Append(CultureInfo.InvariantCulture, $"note: {VisibleText.Of(notice)}\n");
        }

        words.Append(
            CultureInfo.InvariantCulture,
            $"{(report.IsClean ? "Nothing is wrong" : Count(report.Faults.Count, "fault"))}: {Count(report.Entries, "entry", "entries")}, {Count(report.Captures, "capture")}, {Count(report.Bytes, "byte")}, head {report.Head}.\n"
        );
        Append(words, "Proven:", report.Proves);
        Append(words, "Not proven:", report.DoesNotProve);
        return words.ToString();
    }

    private static void Append(StringBuilder words, string title, IReadOnlyList<string> sentences)
    {
        if (sentences.Count == 0)
        {
            return;
        }

        words.Append(title).Append('\n');
        foreach (var sentence in sentences)
        {
            words.Append("- ").Append(sentence).Append('\n');
        }
    }

    private static string Count(long count, string one, string? many = null) =>
        count.ToString("N0", CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many ?? one + "s");
}
