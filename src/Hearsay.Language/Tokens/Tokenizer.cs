namespace Hearsay.Language;

/// <summary>Cuts a text into tokens, as the English treebanks of Universal Dependencies do.</summary>
/// <remarks>
/// Contractions are cut ("do|n't", "Russia|’s"), hyphens stand alone ("state|-|run"), abbreviations keep their full
/// stop ("U.S.", "Gen."), numbers keep their inner marks ("1,400", "17:50") and lose a unit stuck to them
/// ("0300|hrs"). Every character that is not blank belongs to exactly one token. Costs time linear in the length.
/// </remarks>
internal sealed class Tokenizer(WordTable<int> abbreviations)
{
    public TokenArrays Tokenize(string text)
    {
        var tokens = new TokenArrays((text.Length / 5) + 16);
        var scan = new TokenScan(text, tokens, abbreviations);
        scan.Run();
        return tokens;
    }
}
