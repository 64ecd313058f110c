using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hearsay.Archive;

/// <summary>An entry as a line of the log: JSON with its fields in a fixed order, without blanks, its hash at the end.</summary>
/// <remarks>
/// The hash is the SHA-256 of the line's very bytes up to <c>,"hash":</c>, so that no two writers can disagree about a
/// canonical form and anybody can check it with the tools of any system.
/// </remarks>
internal static class CustodyLine
{
    /// <summary>The longest line that is an entry.</summary>
    public const int MostBytes = 16 << 20;

    private const int HashDigits = 64;
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static ReadOnlySpan<byte> BeforeHash => ",\"hash\":\""u8;

    private static ReadOnlySpan<byte> AfterHash => "\"}"u8;

    private static int TailLength => BeforeHash.Length + HashDigits + AfterHash.Length;

    /// <summary>Writes an entry, whose hash is made and put into the result.</summary>
    /// <returns>The line, with the line feed at its end, and the entry with its hash.</returns>
    public static (byte[] Line, CustodyEntry Entry) Write(CustodyEntry entry)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, Plain))
        {
            json.WriteStartObject();
            json.WriteNumber("entry", entry.Number);
            json.WriteString("previous", entry.Previous);
            json.WriteString("time", Stamp.Write(entry.Time));
            json.WriteString("tool", Utf8(entry.Tool));
            if (entry.Person is not null)
            {
                json.WriteString("person", Utf8(entry.Person));
            }

            json.WriteString("action", Utf8(entry.Action));
            if (entry.Capture is not null)
            {
                json.WritePropertyName("capture");
                CaptureJson.Write(json, entry.Capture);
            }

            if (entry.Details.Count > 0)
            {
                json.WriteStartObject("details");
                foreach (var (key, value) in entry.Details)
                {
                    json.WriteString(Utf8(key), Utf8(value));
                }

                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        // The closing brace goes behind the hash.
        memory.SetLength(memory.Length - 1);
        var hash = Convert.ToHexStringLower(SHA256.HashData(memory.GetBuffer().AsSpan(0, (int)memory.Length)));
        memory.Position = memory.Length;
        memory.Write(BeforeHash);
        memory.Write(Encoding.ASCII.GetBytes(hash));
        memory.Write(AfterHash);
        memory.WriteByte((byte)'\n');
        return (memory.ToArray(), entry with { Hash = hash });
    }

    /// <summary>The hash that a line states; null where it does not end with one.</summary>
    public static string? StatedHash(ReadOnlySpan<byte> line)
    {
        if (line.Length <= TailLength || !line.EndsWith(AfterHash))
        {
            return null;
        }

        var tail = line[^TailLength..];
        var digits = tail.Slice(BeforeHash.Length, HashDigits);
        return tail.StartsWith(BeforeHash) && IsHex(digits) ? Encoding.ASCII.GetString(digits) : null;
    }

    /// <summary>The hash that a line should state; null where it ends with none.</summary>
    public static string? ActualHash(ReadOnlySpan<byte> line) =>
        StatedHash(line) is null ? null : Convert.ToHexStringLower(SHA256.HashData(Body(line)));

    /// <summary>What is hashed of a line that ends with a hash.</summary>
    public static ReadOnlySpan<byte> Body(ReadOnlySpan<byte> line) => line[..^TailLength];

    /// <summary>Reads a line; its hash is not checked here.</summary>
    /// <param name="line">The line, without the line feed.</param>
    /// <param name="fault">What is wrong with it; null where it is an entry.</param>
    public static CustodyEntry? Parse(ReadOnlyMemory<byte> line, out string? fault)
    {
        fault = null;
        if (StatedHash(line.Span) is not { } hash)
        {
            fault = "it does not end with a hash";
            return null;
        }

        try
        {
            using var document = JsonDocument.Parse(line);
            var root = document.RootElement;
            return new CustodyEntry
            {
                Number = root.GetProperty("entry").GetInt64(),
                Previous = Text(root, "previous"),
                Time = Stamp.Read(Text(root, "time")),
                Tool = Text(root, "tool"),
                Person = root.TryGetProperty("person", out var person) ? person.GetString() : null,
                Action = Text(root, "action"),
                Capture = root.TryGetProperty("capture", out var capture) ? CaptureJson.Read(capture) : null,
                Details = root.TryGetProperty("details", out var details)
                    ?
                    [
                        .. details
                            .EnumerateObject()
                            .Select(field => KeyValuePair.Create(field.Name, field.Value.GetString() ?? "")),
                    ]
                    : [],
                Hash = hash,
            };
        }
        catch (Exception error)
            when (error is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            fault = error is JsonException json
                ? string.Create(
                    CultureInfo.InvariantCulture,
                    $"it is no JSON from byte {json.BytePositionInLine ?? 0} of the line on"
                )
                : "a field is missing, or is not what it should be";
            return null;
        }
    }

    private static bool IsHex(ReadOnlySpan<byte> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigitLower((char)digit))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Text as bytes; what stands for no character becomes U+FFFD, so that everything can be written.</summary>
    public static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static string Text(JsonElement element, string name) =>
        element.GetProperty(name).GetString() ?? throw new FormatException(name);
}
