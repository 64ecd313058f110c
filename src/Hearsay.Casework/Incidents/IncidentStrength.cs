namespace Hearsay.Casework;

/// <summary>How sure it is that a report is about an incident.</summary>
public enum IncidentStrength
{
    /// <summary>What speaks for it outweighs by far what speaks against it.</summary>
    Certain,

    /// <summary>More speaks for it than against it, and no more than that.</summary>
    Possible,
}
