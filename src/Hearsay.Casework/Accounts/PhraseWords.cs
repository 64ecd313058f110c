namespace Hearsay.Casework;

/// <summary>Whom or what a phrase speaks of, as it is compared.</summary>
/// <param name="Names">The words of its names, as senses, sorted.</param>
/// <param name="Heads">What it names by its main word, as senses, sorted; empty where that is a name.</param>
/// <param name="Others">Its other words, as senses, sorted.</param>
internal sealed record PhraseWords(uint[] Names, uint[] Heads, uint[] Others)
{
    /// <summary>A phrase that tells nothing: none at all, or a pronoun.</summary>
    public static PhraseWords None { get; } = new([], [], []);

    /// <summary>Whether it tells nothing.</summary>
    public bool IsEmpty => Names.Length == 0 && Heads.Length == 0 && Others.Length == 0;

    /// <summary>All its words.</summary>
    public IEnumerable<uint> All => Names.Concat(Heads).Concat(Others);

    /// <summary>Whether two phrases can speak of the same: 1 they do by their words, 0 it cannot be told, -1 they do not.</summary>
    public int Fit(PhraseWords other) =>
        IsEmpty || other.IsEmpty ? 0
        : ContentWords.Shared(Heads, other.Names) > 0 || ContentWords.Shared(Names, other.Heads) > 0 ? 1
        : Names.Length > 0 && other.Names.Length > 0 ? (ContentWords.Shared(Names, other.Names) > 0 ? 1 : -1)
        : IsOf(other) || other.IsOf(this) ? 1
        : Names.Length == 0 && other.Names.Length == 0 && Heads.Length > 0 && other.Heads.Length > 0 ? -1
        : 0;

    // "policemen" and "police personnel", "the coalition" and "Coalition Air Wing": a word of one is what the other is about.
    private bool IsOf(PhraseWords other) =>
        ContentWords.Shared(Heads, other.Heads) > 0
        || ContentWords.Shared(Heads, other.Others) > 0
        || ContentWords.Shared(Heads, other.Names) > 0
        || ContentWords.Shared(Others, other.Names) > 0;
}
