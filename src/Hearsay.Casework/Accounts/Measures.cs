using System.Globalization;
using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Units of measure, and how much of what they measure one of them is.</summary>
internal sealed class Measures
{
    private const double Nautical = 1852;
    private readonly Dictionary<uint, (string What, double Factor)> _units = [];

    private Measures()
    {
        foreach (var entry in LexiconText.Read(typeof(Measures).Assembly, "en/casework/measures.txt"))
        {
            _units[WordHash.Of(entry[0])] = (entry[1], double.Parse(entry[2], CultureInfo.InvariantCulture));
        }
    }

    /// <summary>The English ones.</summary>
    public static Measures English { get; } = new();

    /// <summary>The unit that begins at a token; null for none.</summary>
    /// <returns>What it measures, how much one is, and the token after it.</returns>
    public (string What, double Factor, int End)? At(AnnotatedText text, int token)
    {
        var isNautical = token < text.TokenCount && text.Is(token, "nautical");
        var at = isNautical ? token + 1 : token;
        if (at < text.TokenCount && text.CharactersOf(at) is "-")
        {
            at++;
        }

        if (at >= text.TokenCount || !Known(text, at, out var unit))
        {
            return null;
        }

        return unit.What == "distance" && HourEnd(text, at + 1) is > 0 and var hour
                ? ("speed", unit.Factor / 1000, hour)
            : isNautical ? (unit.What, Nautical, at + 1)
            : (unit.What, unit.Factor, unit.What == "volume" && text.Is(at, "cubic") ? at + 2 : at + 1);
    }

    private bool Known(AnnotatedText text, int token, out (string What, double Factor) unit) =>
        _units.TryGetValue(text.LemmaHashes[token], out unit) || _units.TryGetValue(text.Hashes[token], out unit);

    // "an hour", "per hour", "/h"
    private static int HourEnd(AnnotatedText text, int token) =>
        token + 1 < text.TokenCount
        && (text.Is(token, "an") || text.Is(token, "per") || text.CharactersOf(token) is "/")
        && (text.Is(token + 1, "hour") || text.Is(token + 1, "h"))
            ? token + 2
            : 0;
}
