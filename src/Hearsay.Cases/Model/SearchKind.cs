namespace Hearsay.Cases;

/// <summary>What is searched.</summary>
public enum SearchKind
{
    /// <summary>Reports: their titles, words, holders and places.</summary>
    Reports,

    /// <summary>Claims: what is said.</summary>
    Claims,

    /// <summary>Holders: claims by whoever bears the words in the name.</summary>
    Holders,

    /// <summary>Places: mentions of places that bear the words as their name, in the text or in the gazetteer.</summary>
    Places,
}
