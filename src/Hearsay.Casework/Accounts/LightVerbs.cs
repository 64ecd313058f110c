using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Verbs that leave what is said to the noun they stand with: "came under fire", "gave a warning", "there was".</summary>
internal static class LightVerbs
{
    private static readonly HashSet<uint> Verbs =
    [
        .. new[]
        {
            "be",
            "have",
            "use",
            "do",
            "make",
            "take",
            "give",
            "get",
            "receive",
            "hear",
            "see",
            "meet",
            "suffer",
            "experience",
            "report",
            "record",
            "register",
            "note",
            "find",
            "come",
            "carry",
            "conduct",
            "issue",
            "send",
            "put",
            "show",
            "face",
            "deploy",
            "employ",
            "possess",
            "hold",
            "observe",
            "keep",
        }.Select(word => WordHash.Of(word)),
    ];

    private static readonly HashSet<uint> Staying = WordSet.Of("remain", "stay", "keep", "stand", "lie", "become");

    /// <summary>Whether a verb leaves it to the word behind it how its subject is: "remained open".</summary>
    public static bool IsStaying(AnnotatedText text, int token) => Staying.Contains(text.LemmaHashes[token]);

    private static readonly HashSet<uint> Occurring =
    [
        .. new[] { "happen", "occur", "exist", "take", "remain" }.Select(word => WordHash.Of(word)),
    ];

    private static readonly HashSet<uint> Using =
    [
        .. new[]
        {
            "use",
            "deploy",
            "employ",
            "possess",
            "have",
            "carry",
            "see",
            "find",
            "keep",
            "hold",
            "hear",
        }.Select(word => WordHash.Of(word)),
    ];

    /// <summary>Whether its object is what is used or had.</summary>
    public static bool IsUse(AnnotatedText text, int token) => Using.Contains(text.LemmaHashes[token]);

    private static readonly HashSet<uint> Traces =
    [
        .. new[] { "trace", "sign", "evidence", "proof", "indication", "mark", "kind", "sort", "form", "piece" }.Select(
            word => WordHash.Of(word)
        ),
    ];

    /// <summary>Whether a noun leaves what is spoken of to the noun behind it: "trace of arms".</summary>
    public static bool IsTrace(AnnotatedText text, int token) => Traces.Contains(text.LemmaHashes[token]);

    /// <summary>Whether a token is one.</summary>
    public static bool Contains(AnnotatedText text, int token) =>
        Verbs.Contains(text.LemmaHashes[token]) || IsOccurring(text, token) || IsStaying(text, token);

    /// <summary>Whether its subject is what there is: "no leak occurred".</summary>
    public static bool IsOccurring(AnnotatedText text, int token) => Occurring.Contains(text.LemmaHashes[token]);
}
