using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>A claim while it is being found: what its parts are, and how they were told.</summary>
internal sealed class ClaimDraft
{
    /// <summary>The source's first token, and the token after it; equal where nobody is named.</summary>
    public (int First, int End) Source { get; set; }

    /// <summary>The cue's first token, and the token after it.</summary>
    public (int First, int End) Cue { get; set; }

    /// <summary>The rest of a cue that something stands in the middle of ("quoted X as saying"); equal where there is none.</summary>
    public (int First, int End) CueTail { get; set; }

    /// <summary>The content's stretches of tokens, in order.</summary>
    public List<(int First, int End)> Content { get; } = [];

    /// <summary>The verb that is the cue, where it is one.</summary>
    public CueVerb? Verb { get; init; }

    /// <summary>The noun that is the cue, where it is one.</summary>
    public CueNoun? Noun { get; init; }

    /// <summary>The cue's verb group; one without a head (-1) where it has none.</summary>
    public VerbGroup Group { get; init; } = new(-1, -1, -1, VerbGroupKind.Finite, false);

    /// <summary>Whom it was said to, as tokens; equal where nobody is named.</summary>
    public (int First, int End) Hearer { get; set; }

    /// <summary>Who passes it on ("quoted by X as saying"), as tokens.</summary>
    public (int First, int End) Through { get; set; }

    /// <summary>Whether the content is a quotation that the cue leads to or follows.</summary>
    public bool Quotes { get; set; }

    /// <summary>The claim that the author calls false with this one; null for any other claim.</summary>
    public ClaimDraft? Disputes { get; init; }

    /// <summary>How sure the learnt model is that this is a claim at all, in nats; 0 where it was not asked.</summary>
    public float Odds { get; set; }

    public bool HasSource => Source.End > Source.First;

    /// <summary>Where it stands among the others: by its cue.</summary>
    public int Place => Cue.First;

    public bool ContentHolds(int token)
    {
        foreach (var (first, end) in Content)
        {
            if (first <= token && token < end)
            {
                return true;
            }
        }

        return false;
    }

    public static List<Extent> Extents(AnnotatedText text, List<(int First, int End)> parts) =>
        parts.ConvertAll(part => text.ExtentOf(part.First, part.End));
}
