using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary>A form in which reports are printed: a beginning, a part for each report, an end.</summary>
internal interface IReportFormat
{
    /// <summary>Whether it writes into files of its own, and nothing to the output that it is given.</summary>
    bool WritesItsOwnFiles => false;

    /// <summary>Writes what stands before all reports.</summary>
    void Begin(Stream output);

    /// <summary>Writes a report's part into a buffer. Runs on many threads at once.</summary>
    void Render(ReadReport report, ByteBuffer buffer);

    /// <summary>Writes what stands in the place of a line that could not be read; nothing where standard error tells it.</summary>
    void RenderFailure(IntakeFailure failure, ByteBuffer buffer) { }

    /// <summary>Writes a part that <see cref="Render"/> has made; in order, one at a time.</summary>
    void Hand(ReadReport report, ReadOnlySpan<byte> part, Stream output);

    /// <summary>Takes note of a report that could not be had; in order, one at a time. Standard error tells it.</summary>
    void HandFailure(IntakeFailure failure) { }

    /// <summary>Writes what stands behind all reports.</summary>
    void End(Stream output);
}
