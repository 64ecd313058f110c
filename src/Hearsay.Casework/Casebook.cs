namespace Hearsay.Casework;

/// <summary>What was worked out of reports read together. Every line of it points at words of a report.</summary>
public sealed record Casebook
{
    /// <summary>The reports, in <see cref="CaseOrder"/>'s order: everything else speaks of them by index.</summary>
    public required IReadOnlyList<CaseReport> Reports { get; init; }

    /// <summary>Who speaks in them.</summary>
    public required PartyBook Parties { get; init; }

    /// <summary>The reports of each incident, by index.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> Incidents { get; init; }

    /// <summary>The same incidents, with when and where each happened and why its reports are taken to tell of it.</summary>
    public required IReadOnlyList<Incident> Groups { get; init; }

    /// <summary>Which reports share which wording, and what is boilerplate.</summary>
    public required ReportCopies Copies { get; init; }

    /// <summary>Which reports pass on what other outlets reported, by incident.</summary>
    public required IReadOnlyList<IReadOnlyList<Citation>> Citations { get; init; }

    /// <summary>Where citations lead round in circles.</summary>
    public required IReadOnlyList<CitationLoop> Loops { get; init; }

    /// <summary>What does not add up between reports, in order of the incidents, then of the rules.</summary>
    public required IReadOnlyList<CaseFinding> Findings { get; init; }

    /// <summary>What the reports answer, by incident, kind and key.</summary>
    public required IReadOnlyList<Question> Questions { get; init; }
}
