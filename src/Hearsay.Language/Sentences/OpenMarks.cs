namespace Hearsay.Language;

/// <summary>Which marks of a sentence stand open: an odd number of quotation marks, more brackets opened than closed.</summary>
internal struct OpenMarks
{
    private int _quotes;
    private int _brackets;

    /// <summary>Bit 0 for an open quotation, bit 1 for an open bracket.</summary>
    public readonly uint Kinds => (uint)((_quotes & 1) | (_brackets > 0 ? 2 : 0));

    /// <summary>Goes on behind a token.</summary>
    public void Pass(string text, TokenArrays tokens, int token)
    {
        if (tokens.Kinds[token] == TokenKind.Quote)
        {
            _quotes += text[tokens.Starts[token]] is '\'' or '’' ? 0 : 1;
        }
        else if (tokens.Kinds[token] == TokenKind.Bracket)
        {
            _brackets += text[tokens.Starts[token]] is '(' or '[' or '{' ? 1 : -1;
        }
    }
}
