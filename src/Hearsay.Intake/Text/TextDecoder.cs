using System.Text;
using System.Text.Unicode;

namespace Hearsay.Intake;

/// <summary>Turns bytes into characters: by their mark, by being valid UTF-8, by what is declared, by how they look.</summary>
internal static class TextDecoder
{
    static TextDecoder() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Decodes bytes.</summary>
    /// <param name="bytes">What to decode.</param>
    /// <param name="declared">The encoding that a page or a server states; believed where the bytes do not say otherwise.</param>
    /// <param name="options">The bounds, and the encoding if the user names one.</param>
    /// <param name="name">What to call it in an error.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared, ExtractionOptions options, string name)
    {
        if (bytes.Length > options.MaxTextBytes)
        {
            throw IntakeErrors.TooManyBytes(name, bytes.Length, options.MaxTextBytes);
        }

        List<string> warnings = [];
        var text = options.Encoding is { } forced
            ? DecodeAs(Find(forced) ?? throw IntakeErrors.NoSuchEncoding(name, forced), bytes, warnings)
            : DecodeAsTold(bytes, declared, warnings, name);
        if (text.Contains('\0'))
        {
            warnings.Add(
                $"It has NUL bytes ({IntakeErrors.Number(text.Count(c => c == '\0'))}, the first at character {IntakeErrors.Number(text.IndexOf('\0'))}); each is shown as U+FFFD."
            );
            text = text.Replace('\0', '\uFFFD');
        }

        return new DecodedText(text, warnings);
    }

    private static string DecodeAsTold(ReadOnlySpan<byte> bytes, string? declared, List<string> warnings, string name)
    {
        if (WideEncoding.Detect(bytes) is { } wide)
        {
            return DecodeAs(wide, bytes, warnings);
        }

        if (Utf8.IsValid(bytes))
        {
            return DecodeAs(Encoding.UTF8, bytes, warnings);
        }

        if (declared is not null && Find(declared) is { CodePage: not 65001 } stated)
        {
            return DecodeAs(stated, bytes, warnings);
        }

        return BrokenUtf8.Decode(bytes, warnings)
            ?? throw IntakeErrors.UnknownEncoding(name, BrokenUtf8.FirstBad(bytes));
    }

    private static string DecodeAs(Encoding encoding, ReadOnlySpan<byte> bytes, List<string> warnings)
    {
        var text = encoding.GetString(bytes.StartsWith(encoding.Preamble) ? bytes[encoding.Preamble.Length..] : bytes);
        if (text.Contains('\uFFFD') && encoding.CodePage != 65001)
        {
            warnings.Add(
                $"It has bytes that are no {encoding.WebName} (the first at character {IntakeErrors.Number(text.IndexOf('\uFFFD'))}); each is shown as U+FFFD."
            );
        }

        return text;
    }

    // The labels of pages name ISO 8859-1 and ASCII where they mean Windows-1252 (WHATWG Encoding Standard, section 4.2).
    private static Encoding? Find(string label)
    {
        label = label.Trim(' ', '"', '\'').ToLowerInvariant();
        try
        {
            return label is "iso-8859-1" or "latin1" or "us-ascii" or "ascii" or "cp1252" or "l1"
                ? Encoding.GetEncoding(1252)
                : Encoding.GetEncoding(label);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            // UTF-7, which hides markup from whoever looks for it, is known and not supported.
            return null;
        }
    }
}
