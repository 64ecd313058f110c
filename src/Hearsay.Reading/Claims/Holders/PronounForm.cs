namespace Hearsay.Reading;

/// <summary>The pronouns that are told apart by whom they fit.</summary>
internal enum PronounForm : byte
{
    /// <summary>Another word.</summary>
    None,

    /// <summary>"He", "his", "him".</summary>
    He,

    /// <summary>"She", "her".</summary>
    She,

    /// <summary>"It", "its".</summary>
    It,

    /// <summary>"They", "their", "them".</summary>
    They,
}
