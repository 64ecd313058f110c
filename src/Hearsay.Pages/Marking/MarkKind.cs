namespace Hearsay.Pages.Marking;

/// <summary>What a passage is marked as. The order is the order of nesting, the outermost first.</summary>
public enum MarkKind
{
    /// <summary>What somebody is said to say.</summary>
    Content,

    /// <summary>A passage that disagrees with another one.</summary>
    Finding,

    /// <summary>The words that name who says it.</summary>
    Source,

    /// <summary>The words that say that it is said.</summary>
    Cue,

    /// <summary>A quantity.</summary>
    Figure,

    /// <summary>A time.</summary>
    Time,

    /// <summary>A place.</summary>
    Place,
}
