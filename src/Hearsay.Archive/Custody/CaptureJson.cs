using System.Text.Json;

namespace Hearsay.Archive;

/// <summary>A capture as it stands in an entry.</summary>
internal static class CaptureJson
{
    private static readonly (ClockSource Source, string Name)[] Clocks =
    [
        (ClockSource.System, "system"),
        (ClockSource.Header, "header"),
        (ClockSource.File, "file"),
        (ClockSource.Archive, "archive"),
        (ClockSource.Unknown, "unknown"),
    ];

    public static void Write(Utf8JsonWriter json, ArchivedCapture capture)
    {
        var obtaining = capture.Obtaining;
        json.WriteStartObject();
        json.WriteString("sha256", capture.Sha256);
        json.WriteString("sha512", capture.Sha512);
        json.WriteNumber("bytes", capture.Length);
        json.WriteNumber("block", capture.Blocks.Size);
        json.WriteBase64String("blocks", capture.Blocks.Starts.Span);
        json.WriteString("address", CustodyLine.Utf8(obtaining.Address));
        json.WriteString("method", CustodyLine.Utf8(obtaining.Method));
        WriteTime(json, "time", obtaining.Time);
        json.WriteString("clock", Clocks.First(clock => clock.Source == obtaining.Clock).Name);
        WriteTime(json, "changed", obtaining.Changed);
        if (obtaining.Status is { } status)
        {
            json.WriteNumber("status", status);
        }

        if (obtaining.Headers.Count > 0)
        {
            WriteHeaders(json, obtaining.Headers);
        }

        if (obtaining.Redirects.Count > 0)
        {
            json.WriteStartArray("redirects");
            foreach (var hop in obtaining.Redirects)
            {
                json.WriteStartObject();
                json.WriteString("address", CustodyLine.Utf8(hop.Address));
                json.WriteNumber("status", hop.Status);
                WriteHeaders(json, hop.Headers);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        if (obtaining.Container is not null)
        {
            json.WriteString("container", CustodyLine.Utf8(obtaining.Container));
        }

        json.WriteEndObject();
    }

    public static ArchivedCapture Read(JsonElement json) =>
        new()
        {
            Sha256 = Hex(CustodyLine.Text(json, "sha256"), 64),
            Sha512 = Hex(CustodyLine.Text(json, "sha512"), 128),
            Length = json.GetProperty("bytes").GetInt64(),
            Blocks = ReadBlocks(json),
            Obtaining = new Obtaining
            {
                Address = CustodyLine.Text(json, "address"),
                Method = CustodyLine.Text(json, "method"),
                Time = ReadTime(json, "time"),
                Clock = Clocks.First(clock => clock.Name == CustodyLine.Text(json, "clock")).Source,
                Changed = ReadTime(json, "changed"),
                Status = json.TryGetProperty("status", out var status) ? status.GetInt32() : null,
                Headers = ReadHeaders(json),
                Redirects = json.TryGetProperty("redirects", out var hops)
                    ?
                    [
                        .. hops.EnumerateArray()
                            .Select(hop => new Hop(
                                CustodyLine.Text(hop, "address"),
                                hop.GetProperty("status").GetInt32(),
                                ReadHeaders(hop)
                            )),
                    ]
                    : [],
                Container = json.TryGetProperty("container", out var container) ? container.GetString() : null,
            },
        };

    private static BlockHashes ReadBlocks(JsonElement json)
    {
        var size = json.GetProperty("block").GetInt32();
        var starts = json.GetProperty("blocks").GetBytesFromBase64();
        return size >= BlockHashes.LeafSize && int.IsPow2(size) && starts.Length % BlockHashes.Kept == 0
            ? new BlockHashes(size, starts)
            : throw new FormatException("blocks");
    }

    private static string Hex(string digits, int length) =>
        digits.Length == length && digits.All(char.IsAsciiHexDigitLower) ? digits : throw new FormatException("hash");

    private static void WriteTime(Utf8JsonWriter json, string name, DateTimeOffset? time)
    {
        if (time is { } known)
        {
            json.WriteString(name, Stamp.Write(known));
        }
    }

    private static DateTimeOffset? ReadTime(JsonElement json, string name) =>
        json.TryGetProperty(name, out var time) ? Stamp.Read(time.GetString() ?? "") : null;

    // An array of pairs, because a name may come more than once and the order says something.
    private static void WriteHeaders(Utf8JsonWriter json, IReadOnlyList<HeaderField> headers)
    {
        json.WriteStartArray("headers");
        foreach (var (name, value) in headers)
        {
            json.WriteStartArray();
            json.WriteStringValue(CustodyLine.Utf8(name));
            json.WriteStringValue(CustodyLine.Utf8(value));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static HeaderField[] ReadHeaders(JsonElement json) =>
        json.TryGetProperty("headers", out var headers)
            ?
            [
                .. headers
                    .EnumerateArray()
                    .Select(field => new HeaderField(field[0].GetString() ?? "", field[1].GetString() ?? "")),
            ]
            : [];
}
