namespace Hearsay.Casework;

/// <summary>On what two accounts contradict each other.</summary>
public enum ConflictKind
{
    /// <summary>A number.</summary>
    Numeric,

    /// <summary>Whether it was so at all.</summary>
    Negation,

    /// <summary>What brought it about.</summary>
    Cause,

    /// <summary>Whether it was meant.</summary>
    Intent,

    /// <summary>Who did it.</summary>
    Responsibility,

    /// <summary>When it was.</summary>
    Time,

    /// <summary>Where it was.</summary>
    Place,

    /// <summary>Whether it was announced beforehand.</summary>
    Notification,
}
