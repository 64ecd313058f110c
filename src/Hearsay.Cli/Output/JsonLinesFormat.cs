using System.Text.Json;
using Hearsay.Intake;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>JSON Lines: a report a line, flushed as it goes.</summary>
internal sealed class JsonLinesFormat : IReportFormat
{
    public void Begin(Stream output) { }

    public void Render(ReadReport report, ByteBuffer buffer)
    {
        using (var writer = new Utf8JsonWriter(buffer, FilterLine.JsonOptions))
        {
            // Whoever has a line of JSON Lines has its words; a page or a PDF brings them along.
            if (report.Report.Format == ReportFormat.JsonLines)
            {
                ReadingJson.Write(writer, report.Report.Id, report.Reading);
            }
            else
            {
                ReportJson.Write(writer, report);
            }
        }

        buffer.Append("\n"u8);
    }

    // A file that cannot be read is no line; standard error tells it.
    public void RenderFailure(IntakeFailure failure, ByteBuffer buffer)
    {
        if (failure.Line == 0)
        {
            return;
        }

        using (var writer = new Utf8JsonWriter(buffer, FilterLine.JsonOptions))
        {
            FailureJson.Write(writer, failure);
        }

        buffer.Append("\n"u8);
    }

    public void Hand(ReadReport report, ReadOnlySpan<byte> part, Stream output)
    {
        output.Write(part);
        output.Flush();
    }

    public void End(Stream output) { }
}
