namespace Hearsay.Language;

/// <summary>What can be annotated above tokens, sentences, paragraphs and quotations, which every annotated text has.</summary>
/// <remarks>A reader that needs fewer layers reads faster: a layer that was not asked for is empty.</remarks>
[Flags]
internal enum AnnotationLayers
{
    /// <summary>Tokens, sentences, paragraphs and quotations alone.</summary>
    Tokens = 0,

    /// <summary>Parts of speech.</summary>
    Tags = 1,

    /// <summary>Heads and relations, and the parts of speech that they are built on.</summary>
    Trees = 2 | Tags,

    /// <summary>Lemmas, and the parts of speech that they are built on.</summary>
    Lemmas = 4 | Tags,

    /// <summary>Everything.</summary>
    All = Trees | Lemmas,
}
