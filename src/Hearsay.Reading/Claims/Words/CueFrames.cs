namespace Hearsay.Reading;

/// <summary>What can stand beside a cue, as the lexicon's letters say.</summary>
[Flags]
internal enum CueFrames
{
    None = 0,

    /// <summary>A quotation: <c>q</c>.</summary>
    Quotation = 1,

    /// <summary>A clause, with or without "that": <c>t</c>.</summary>
    Clause = 2,

    /// <summary>A clause in front of it, without quotation marks: <c>f</c>.</summary>
    Front = 4,

    /// <summary>"to" and a verb: <c>i</c>.</summary>
    Infinitive = 8,

    /// <summary>A noun phrase: <c>o</c>.</summary>
    Object = 16,

    /// <summary>A question word's clause: <c>w</c>.</summary>
    Question = 32,

    /// <summary>An -ing clause: <c>g</c>.</summary>
    Gerund = 64,

    /// <summary>A hearer between cue and content: <c>h</c>.</summary>
    Hearer = 128,

    /// <summary>It can stand before its subject: <c>v</c>.</summary>
    Inverted = 256,

    /// <summary>It says how something seems, and names nobody: <c>r</c>.</summary>
    Seeming = 512,

    /// <summary>What makes a verb one of saying, and not merely of taking sides.</summary>
    Reporting = Quotation | Clause | Front,
}
