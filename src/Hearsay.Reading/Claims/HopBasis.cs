namespace Hearsay.Reading;

/// <summary>How a hop of a relay came by what it passes on.</summary>
public enum HopBasis
{
    /// <summary>The report does not say.</summary>
    Unknown,

    /// <summary>The one before told it, to its face or in a statement to it.</summary>
    Told,

    /// <summary>It reported what the one before said.</summary>
    Reported,

    /// <summary>It quoted the one before.</summary>
    Quoted,

    /// <summary>It obtained it: a document, a picture, a recording.</summary>
    Obtained,
}
