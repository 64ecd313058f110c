using Hearsay.Intake;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>What <c>hearsay read</c> was asked to do.</summary>
internal sealed record ReadSettings
{
    // The reader that all share is built only where it is asked for.
    private readonly ReportReader? _reader;

    /// <summary>The files, addresses and "-" that were named, in order.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>The form of the results: terminal, html, json, jsonl or csv.</summary>
    public required string Format { get; init; }

    /// <summary>Where the results go; null for standard output.</summary>
    public string? Out { get; init; }

    /// <summary>What the command line says of the reports.</summary>
    public ReportDefaults Defaults { get; init; } = ReportDefaults.None;

    /// <summary>Who reads.</summary>
    public ReportReader Reader
    {
        get => _reader ?? ReportReader.English;
        init => _reader = value;
    }

    /// <summary>Says what is known of a report so that it need not be read, or null; asked on many threads. Null where nothing is known.</summary>
    public Func<Report, Provenance, ReadReport?>? Known { get; init; }

    /// <summary>Gives what is kept of an address that a list or a table names, or null; asked on many threads. Null where nothing is.</summary>
    public Func<string, Capture?>? Kept { get; init; }

    /// <summary>How many threads read.</summary>
    public int Threads { get; init; } = 1;

    /// <summary>How captures are obtained.</summary>
    public CaptureOptions Capture { get; init; } = CaptureOptions.Default;

    /// <summary>Whether the sources that a table names are fetched too.</summary>
    public bool Sources { get; init; }

    /// <summary>Whether files are named for the day of publication and the outlet.</summary>
    public bool DatedNames { get; init; }

    /// <summary>Whether a folder that is a case stands for the reports of the case.</summary>
    public bool Cases { get; init; }

    /// <summary>How a sheet looks on a terminal.</summary>
    public required SheetLook Look { get; init; }

    /// <summary>Whether <see cref="Out"/> names a folder.</summary>
    public bool IntoFolder => Out is { } place && (Path.EndsInDirectorySeparator(place) || Directory.Exists(place));
}
