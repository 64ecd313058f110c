namespace Hearsay.Intake;

/// <summary>One thing that came out of a container: bytes to go on with, a report that is ready to be taken out, or a failure.</summary>
internal sealed record Part
{
    private Part() { }

    /// <summary>Bytes to go on with.</summary>
    public Content? Content { get; private init; }

    /// <summary>What the bytes are where the container knows; null where they tell it themselves.</summary>
    public ReportFormat? Format { get; private init; }

    /// <summary>Takes out a report that is no file of its own, such as an entry of a feed; may run on any thread.</summary>
    public Func<IEnumerable<Extraction>>? Extract { get; private init; }

    /// <summary>About how many bytes are to be read.</summary>
    public long Weight { get; private init; }

    [return: System.Diagnostics.CodeAnalysis.NotNullIfNotNull(nameof(content))]
    public static implicit operator Part?(Content? content) => content is null ? null : new() { Content = content };

    public static Part Of(Content content, ReportFormat format) => new() { Content = content, Format = format };

    public static Part Of(IntakeFailure failure) => new() { Extract = () => [new Extraction(failure)] };

    public static Part Of(string id, IntakeException error) => Of(new IntakeFailure(id, error.Code, error.Message));

    public static Part Of(Report report) =>
        new() { Extract = () => [new Extraction(report)], Weight = report.Text.Length };

    public static Part Of(long weight, Func<IEnumerable<Extraction>> extract) =>
        new() { Extract = extract, Weight = weight };
}
