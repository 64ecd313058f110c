using System.Text.Json;

namespace Hearsay.Cli;

/// <summary>Indented JSON: one object, or a list of them.</summary>
internal sealed class JsonFormat(bool list) : IReportFormat
{
    private static readonly JsonWriterOptions Options = FilterLine.JsonOptions with { Indented = true, NewLine = "\n" };
    private bool _any;

    public void Begin(Stream output) => output.Write(list ? "["u8 : ""u8);

    public void Render(ReadReport report, ByteBuffer buffer)
    {
        using var writer = new Utf8JsonWriter(buffer, Options);
        ReportJson.Write(writer, report);
    }

    public void Hand(ReadReport report, ReadOnlySpan<byte> part, Stream output)
    {
        output.Write(
            !list ? ""u8
            : _any ? ",\n"u8
            : "\n"u8
        );
        _any = true;
        output.Write(part);
    }

    public void End(Stream output) =>
        output.Write(
            !list ? (_any ? "\n"u8 : ""u8)
            : _any ? "\n]\n"u8
            : "]\n"u8
        );
}
