namespace Hearsay.Cases;

/// <summary>What a person does with something in a case.</summary>
public enum DecisionVerb
{
    /// <summary>Takes it as read.</summary>
    Accept,

    /// <summary>Says what a field of it should be.</summary>
    Correct,

    /// <summary>Says that it is not there.</summary>
    Reject,

    /// <summary>Says that two are one.</summary>
    Merge,

    /// <summary>Says that one is two; the value names what goes to the other.</summary>
    Split,

    /// <summary>Says something about it.</summary>
    Comment,

    /// <summary>Takes a report out of the case; its capture stays.</summary>
    Remove,

    /// <summary>Gives the case another name.</summary>
    Rename,

    /// <summary>Takes back an earlier decision.</summary>
    Undo,
}
