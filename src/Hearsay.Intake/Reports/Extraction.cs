using System.Diagnostics.CodeAnalysis;

namespace Hearsay.Intake;

/// <summary>What came of one report of a capture: the report, or why there is none. Exactly one of the two is set.</summary>
public sealed record Extraction
{
    /// <summary>A report that was taken out.</summary>
    public Extraction(Report report) => Report = report;

    /// <summary>A report that could not be taken out.</summary>
    public Extraction(IntakeFailure failure) => Failure = failure;

    /// <summary>The report; null where it failed.</summary>
    public Report? Report { get; }

    /// <summary>Why there is no report; null where there is one.</summary>
    public IntakeFailure? Failure { get; }

    /// <summary>What the report is called in this run.</summary>
    public string Id => Report?.Id ?? Failure!.Id;

    /// <summary>Gives the report, or why there is none.</summary>
    /// <returns>Whether there is a report.</returns>
    public bool TryGet([NotNullWhen(true)] out Report? report, [NotNullWhen(false)] out IntakeFailure? failure)
    {
        report = Report;
        failure = Failure;
        return report is not null;
    }
}
