namespace Hearsay.Reading;

/// <summary>The other ways of writing a name that need no line of their own in the lexicon.</summary>
internal static class PartySpellings
{
    private static readonly (string One, string Other)[] Words =
    [
        ("Organization", "Organisation"),
        ("Defense", "Defence"),
        ("Program", "Programme"),
        ("Center", "Centre"),
        ("Labor", "Labour"),
        ("Mobilization", "Mobilisation"),
        ("Stabilization", "Stabilisation"),
        ("Cooperation", "Co-operation"),
        ("Documentation Center", "Documentation Centre"),
    ];

    /// <summary>The name itself, and how else it is written.</summary>
    public static IEnumerable<string> Of(string name)
    {
        foreach (var spelling in ByArticle(name))
        {
            yield return spelling;
            foreach (var (one, other) in Words)
            {
                var (from, to) = HasWord(spelling, other) ? (other, one) : (one, other);
                if (HasWord(spelling, from))
                {
                    yield return spelling.Replace(from, to, StringComparison.Ordinal);
                }
            }
        }
    }

    // "al-Nusra", "Al-Nusra", "al Nusra", "Al Nusra".
    private static IEnumerable<string> ByArticle(string name) =>
        name.StartsWith("al-", StringComparison.Ordinal) || name.StartsWith("Al-", StringComparison.Ordinal)
            ? [name, "al-" + name[3..], "Al-" + name[3..], "al " + name[3..], "Al " + name[3..]]
            : [name];

    private static bool HasWord(string name, string word) =>
        (" " + name + " ").Contains(" " + word + " ", StringComparison.Ordinal);
}
