namespace Hearsay.Casework;

/// <summary>What reports of one incident can answer differently.</summary>
public enum QuestionKind
{
    /// <summary>How many.</summary>
    Figure,

    /// <summary>Who did it.</summary>
    Responsibility,

    /// <summary>What brought it about.</summary>
    Cause,

    /// <summary>Whether it was meant.</summary>
    Intent,

    /// <summary>When it was.</summary>
    Time,

    /// <summary>Where it was.</summary>
    Place,

    /// <summary>Whether it was announced beforehand.</summary>
    Notification,

    /// <summary>Whether it was so at all.</summary>
    Fact,
}
