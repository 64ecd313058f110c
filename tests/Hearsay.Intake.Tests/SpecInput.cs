using System.Text;
using Hearsay.Testing;

namespace Hearsay.Intake.Tests;

/// <summary>Makes the capture of a spec's case.</summary>
internal static class SpecInput
{
    public static Capture Read(SpecCase one) =>
        one.Options.TryGetValue("file", out var file)
            ? new Capture(
                File.ReadAllBytes(Path.Combine(RepositoryRoot.Path, "specs", "intake", "fixtures", file)),
                file
            )
            : new Capture(Bytes(one), one.Options.GetValueOrDefault("name", "report"))
            {
                ContentType = one.Options.GetValueOrDefault("type"),
            };

    private static Encoding Find(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    private static byte[] Bytes(SpecCase one) =>
        one.Options.GetValueOrDefault("bytes") switch
        {
            "hex" => Convert.FromHexString(string.Concat(one.Input.Where(char.IsAsciiHexDigit))),
            { } encoding => Find(encoding).GetBytes(one.Input),
            null => Encoding.UTF8.GetBytes(one.Input),
        };
}
