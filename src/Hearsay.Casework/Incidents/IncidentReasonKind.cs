namespace Hearsay.Casework;

/// <summary>What a reason is about.</summary>
public enum IncidentReasonKind
{
    /// <summary>The day of the event.</summary>
    Day,

    /// <summary>The place of the event.</summary>
    Place,

    /// <summary>The people named.</summary>
    People,

    /// <summary>The kind of event.</summary>
    Event,

    /// <summary>The words in common.</summary>
    Words,

    /// <summary>The days of publication.</summary>
    Publication,

    /// <summary>Who published them: an outlet's reports are alike in wording whatever they are about.</summary>
    Outlet,

    /// <summary>How many were killed or injured.</summary>
    Toll,
}
