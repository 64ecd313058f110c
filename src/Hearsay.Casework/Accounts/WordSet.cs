using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>A few words by which a rule goes, looked up by lemma or as they stand.</summary>
internal static class WordSet
{
    /// <summary>The words' hashes.</summary>
    /// <param name="words">In lower case.</param>
    public static HashSet<uint> Of(params string[] words) => [.. words.Select(word => WordHash.Of(word))];
}
