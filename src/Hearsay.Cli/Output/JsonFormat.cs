using System.Text.Json;

namespace Hearsay.Cli;

/// <summary>Indented JSON: one object for one report, or a list of them.</summary>
/// <remarks>A single place may hold many reports, which is known only when the second one comes; the first waits for it.</remarks>
internal sealed class JsonFormat(bool list) : IReportFormat
{
    private static readonly JsonWriterOptions Options = FilterLine.JsonOptions with { Indented = true, NewLine = "\n" };
    private byte[]? _first;
    private bool _listed;

    public void Begin(Stream output) { }

    public void Render(ReadReport report, ByteBuffer buffer)
    {
        using var writer = new Utf8JsonWriter(buffer, Options);
        ReportJson.Write(writer, report);
    }

    public void Hand(ReadReport report, ReadOnlySpan<byte> part, Stream output)
    {
        if (!list && !_listed && _first is null)
        {
            _first = part.ToArray();
            return;
        }

        if (_first is { } first)
        {
            _first = null;
            Write(first, output);
        }

        Write(part, output);
    }

    public void End(Stream output)
    {
        if (_first is { } only)
        {
            output.Write(only);
            output.Write("\n"u8);
        }
        else if (list || _listed)
        {
            output.Write(_listed ? "\n]\n"u8 : "[]\n"u8);
        }
    }

    private void Write(ReadOnlySpan<byte> part, Stream output)
    {
        output.Write(_listed ? ",\n"u8 : "[\n"u8);
        _listed = true;
        output.Write(part);
    }
}
