namespace Hearsay.Casework;

/// <summary>In what words a report says whose it is, or whom it has it from.</summary>
public enum CreditKind
{
    /// <summary>The agency or station of a dateline: "BEIRUT, Jan 3 (AFP) —".</summary>
    Dateline,

    /// <summary>Who is said to speak in a monitored text, behind its dateline: "[SPEECH] [THE DEFENCE MINISTER]".</summary>
    Originator,

    /// <summary>"By Jane Doe, Associated Press".</summary>
    Byline,

    /// <summary>"With reporting by Reuters", "The Associated Press contributed to this report".</summary>
    Contribution,

    /// <summary>"This report first appeared in the Harbour Post".</summary>
    Reprint,

    /// <summary>"With agencies": some agency, and none is named.</summary>
    UnnamedAgencies,
}
