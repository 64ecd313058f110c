namespace Hearsay.Language;

/// <summary>Tells the part of speech of every token.</summary>
internal static class Tagger
{
    public static void Tag(AnnotatedText text, Span<PartOfSpeech> tags)
    {
        for (var i = 0; i < text.TokenCount; i++)
        {
            tags[i] = text.Kinds[i] switch
            {
                TokenKind.Number => PartOfSpeech.Num,
                TokenKind.Symbol => PartOfSpeech.Sym,
                TokenKind.Handle => PartOfSpeech.Propn,
                TokenKind.Quote or TokenKind.Bracket or TokenKind.Dash or TokenKind.Stop or TokenKind.Punctuation =>
                    PartOfSpeech.Punct,
                _ => PartOfSpeech.X,
            };
        }
    }
}
