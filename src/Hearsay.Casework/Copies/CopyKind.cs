namespace Hearsay.Casework;

/// <summary>How the words of one passage relate to those of the passage that they share their wording with.</summary>
public enum CopyKind
{
    /// <summary>The same words in the same order; only case, marks and spacing may differ.</summary>
    Verbatim,

    /// <summary>Most words the same in the same order: some left out, put in or replaced.</summary>
    Light,

    /// <summary>What is said and most words that carry it are the same, in other sentences or another order.</summary>
    Rewritten,

    /// <summary>Only words that both put in quotation marks: each may have heard the speaker, or read the statement.</summary>
    Quotation,
}
