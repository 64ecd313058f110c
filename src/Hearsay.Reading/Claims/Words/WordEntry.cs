namespace Hearsay.Reading;

/// <summary>All that the claims' lexicons know of one word form.</summary>
internal sealed class WordEntry
{
    public WordClass Class { get; set; }

    /// <summary>What it can tell of the way that words took.</summary>
    public RelayWord Relay { get; set; }

    /// <summary>The forms of <see cref="Verbs"/>' lemma that the word can be.</summary>
    public VerbForms Forms { get; set; }

    /// <summary>The cue verbs that it is a form of, those with the longest tails first.</summary>
    public CueVerb[] Verbs { get; set; } = [];

    /// <summary>The hash of the first verb's base form; 0 where there is none.</summary>
    public uint LemmaHash { get; set; }

    /// <summary>The cue noun that it is a form of.</summary>
    public CueNoun? Noun { get; set; }
}
