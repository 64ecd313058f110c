namespace Hearsay.Reading;

/// <summary>The way from the anchor to what is meant.</summary>
internal enum TimeDirection : byte
{
    /// <summary>Not told: tense and context decide.</summary>
    None,

    /// <summary>"last", "past": back from the anchor.</summary>
    Last,

    /// <summary>"this": the one that holds the publication.</summary>
    This,

    /// <summary>"next", "coming": on from the publication.</summary>
    Next,

    /// <summary>"that", "the same": the one last mentioned.</summary>
    Same,

    /// <summary>"previous": back from what was last mentioned.</summary>
    Previous,

    /// <summary>"following": on from what was last mentioned.</summary>
    Following,

    /// <summary>"latest": the last one that was over at publication.</summary>
    Latest,

    /// <summary>A counted step from the publication: "three days ago".</summary>
    FromPublished,

    /// <summary>A counted step from what was last mentioned: "two days later".</summary>
    FromMentioned,

    /// <summary>A plain name that context alone can place: "the quarter", "the day".</summary>
    Named,
}
