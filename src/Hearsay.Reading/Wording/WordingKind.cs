namespace Hearsay.Reading;

/// <summary>What a choice of words does.</summary>
public enum WordingKind
{
    /// <summary>A term that judges what it names.</summary>
    Loaded,

    /// <summary>Quotation marks that hold a word at arm's length.</summary>
    ScareQuote,

    /// <summary>A word that takes certainty away.</summary>
    Hedge,

    /// <summary>A word that adds certainty without a ground.</summary>
    Booster,

    /// <summary>A source that is not named.</summary>
    UnnamedSource,

    /// <summary>Words that suggest what they do not say.</summary>
    Insinuation,
}
