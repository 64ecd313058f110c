namespace Hearsay.Language;

/// <summary>What has been found out about each token of a text, one array per thing; empty where it was not asked for.</summary>
internal sealed class TokenLayers(int count, AnnotationLayers layers)
{
    public PartOfSpeech[] Tags { get; } = new PartOfSpeech[Count(count, layers, AnnotationLayers.Tags)];
    public FineTag[] FineTags { get; } = new FineTag[Count(count, layers, AnnotationLayers.Tags)];
    public WordClusters? Clusters { get; init; }
    public ushort[] ClusterClasses { get; } = new ushort[Count(count, layers, AnnotationLayers.Tags)];
    public int[] Heads { get; } = new int[Count(count, layers, AnnotationLayers.Trees)];
    public DependencyRelation[] Relations { get; } =
        new DependencyRelation[Count(count, layers, AnnotationLayers.Trees)];
    public Lemmatizer? Lemmatizer { get; init; }
    public ushort[] LemmaScripts { get; } = new ushort[Count(count, layers, AnnotationLayers.Lemmas)];
    public uint[] LemmaHashes { get; } = new uint[Count(count, layers, AnnotationLayers.Lemmas)];

    private static int Count(int count, AnnotationLayers asked, AnnotationLayers layer) =>
        asked.HasFlag(layer) ? count : 0;
}
