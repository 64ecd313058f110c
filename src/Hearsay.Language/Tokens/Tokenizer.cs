namespace Hearsay.Language;

/// <summary>Cuts a text into tokens, much as the English treebanks of Universal Dependencies do.</summary>
/// <remarks>
/// Contractions are cut ("do|n't", "Russia|’s", "can|not"), hyphens and slashes stand alone ("state|-|run", "9|/|11"),
/// abbreviations keep their full stop ("U.S.", "Gen."), numbers keep their inner marks ("1,400", "17:50") and lose a
/// unit stuck to them ("0300|hrs"), and a run of one sign is one token ("***", "?!"). Every character that shows belongs
/// to exactly one token; no token cuts a surrogate pair or parts a letter from its marks. Costs time linear in the
/// length, whatever the text.
/// </remarks>
internal sealed class Tokenizer(TokenLexicon lexicon)
{
    public TokenArrays Tokenize(string text)
    {
        var tokens = new TokenArrays((text.Length / 5) + 16);
        var scan = new TokenScan(text, tokens, lexicon);
        scan.Run();
        return tokens;
    }
}
