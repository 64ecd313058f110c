namespace Hearsay.Casework;

/// <summary>The scales in which gradings are proposed.</summary>
public enum GradingScale
{
    /// <summary>Airwars' grading of an incident of civilian harm.</summary>
    Airwars,

    /// <summary>Airwars' strike status.</summary>
    StrikeStatus,

    /// <summary>The digit of the Admiralty code, for one answer; the letter sits on a source, and a person sets it.</summary>
    AdmiraltyDigit,

    /// <summary>UCDP's precision of a place, 1 to 7.</summary>
    UcdpWhere,

    /// <summary>UCDP's precision of a date, 1 to 5.</summary>
    UcdpDate,
}
