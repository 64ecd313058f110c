using System.Collections.Frozen;
using System.Globalization;
using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>How telling a word is: the logarithm of how many texts it takes to meet it once, from a table of common words.</summary>
/// <remarks>
/// The table is fixed, not counted in the case: a link between two reports rests on them alone, however many others there
/// are, and in a case about one event its own words do not lose their weight.
/// </remarks>
internal sealed class WordRarity
{
    /// <summary>The weight of a word that the table does not hold.</summary>
    public const float Rare = 6.5f;

    private readonly FrozenDictionary<uint, float> _weights;

    private WordRarity()
    {
        var weights = new Dictionary<uint, float>();
        foreach (var fields in LexiconText.Read(typeof(WordRarity).Assembly, "en/casework/word-rarity.txt"))
        {
            weights[WordHash.Of(fields[0])] = float.Parse(fields[1], CultureInfo.InvariantCulture);
        }

        _weights = weights.ToFrozenDictionary();
    }

    /// <summary>That of English, read when first asked for.</summary>
    public static WordRarity English { get; } = new();

    /// <summary>The weight of a lemma, from 0 for a word in every text to <see cref="Rare"/>.</summary>
    public float Of(uint lemma) => _weights.TryGetValue(lemma, out var weight) ? weight : Rare;
}
