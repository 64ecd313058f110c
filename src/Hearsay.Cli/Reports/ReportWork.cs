using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary>One input on its way: what comes in, and the parts that go out, each a report or why there is none.</summary>
internal sealed class ReportWork
{
    /// <summary>What comes in.</summary>
    public ReportInput? Input { get; set; }

    /// <summary>What goes out, rendered, one part after another.</summary>
    public ByteBuffer Output { get; } = new();

    /// <summary>The parts, in order.</summary>
    public List<Part> Parts { get; } = [];

    /// <summary>A report that was read, or why it was not; and its rendering.</summary>
    /// <param name="Report">The report; null where it failed.</param>
    /// <param name="Failure">Why it failed; null where it did not.</param>
    /// <param name="Start">Where its rendering starts in <see cref="Output"/>.</param>
    /// <param name="End">Where its rendering ends, exclusive.</param>
    internal readonly record struct Part(ReadReport? Report, IntakeFailure? Failure, int Start, int End);
}
