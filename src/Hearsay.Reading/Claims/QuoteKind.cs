namespace Hearsay.Reading;

/// <summary>How a claim's words stand in the report.</summary>
public enum QuoteKind
{
    /// <summary>In the report's words alone.</summary>
    Indirect,

    /// <summary>In the holder's words alone, between quotation marks.</summary>
    Direct,

    /// <summary>In both.</summary>
    Mixed,
}
