namespace Hearsay.Language;

/// <summary>What has been found out about each token of a text, one array per thing.</summary>
internal sealed class TokenLayers(int count)
{
    public PartOfSpeech[] Tags { get; } = new PartOfSpeech[count];
    public FineTag[] FineTags { get; } = new FineTag[count];
    public int[] Heads { get; } = new int[count];
    public DependencyRelation[] Relations { get; } = new DependencyRelation[count];
    public Lemmatizer? Lemmatizer { get; init; }
    public ushort[] LemmaScripts { get; } = new ushort[count];
    public uint[] LemmaHashes { get; } = new uint[count];
}
