namespace Hearsay.Reading;

/// <summary>How sure the words are; never how true they are.</summary>
public enum Certainty
{
    /// <summary>The words do not say.</summary>
    Unknown,

    /// <summary>Stated without reserve.</summary>
    Certain,

    /// <summary>Stated as likely.</summary>
    Probable,

    /// <summary>Stated as possible.</summary>
    Possible,
}
