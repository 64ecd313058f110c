using Hearsay.Intake;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>What the command line says of reports from outside of their words.</summary>
/// <param name="Published">When they were published; null where it does not say.</param>
/// <param name="Outlet">Who published them; null where it does not say.</param>
/// <param name="Title">What they are called; null where it does not say.</param>
internal sealed record ReportDefaults(PublicationTime? Published, string? Outlet, string? Title)
{
    /// <summary>Says nothing.</summary>
    public static ReportDefaults None { get; } = new(null, null, null);

    /// <summary>What is known of a report: what it says itself, and what the command line says where it says nothing.</summary>
    public Provenance Complete(Report report) =>
        Complete(report.Published, report.Title, report.Outlet, report.Address);

    /// <summary>The same for a line of JSON Lines.</summary>
    public Provenance Complete(JsonLine line) => Complete(line.Published, line.Title, line.Outlet, line.Address);

    /// <summary>What is known of a report that was named on the command line: what stands there wins.</summary>
    /// <remarks>A day told there keeps the time of that same day which the report states.</remarks>
    public Provenance Overrule(Report report) =>
        new()
        {
            Published = PublicationTime.TryParse(report.Published, out var stated) ? Finer(stated) : Published,
            Title = Title ?? report.Title,
            Outlet = Outlet ?? report.Outlet,
            Address = report.Address,
        };

    private PublicationTime Finer(PublicationTime stated) =>
        Published is { } told && (told.Time is not null || told.Date != stated.Date) ? told : stated;

    private Provenance Complete(string? published, string? title, string? outlet, string? address) =>
        new()
        {
            Published = PublicationTime.TryParse(published, out var stated) ? stated : Published,
            Title = title ?? Title,
            Outlet = outlet ?? Outlet,
            Address = address,
        };
}
