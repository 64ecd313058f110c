namespace Hearsay.Cases;

/// <summary>The names of verbs as they are written.</summary>
public static class DecisionVerbs
{
    private static readonly (DecisionVerb Verb, string Name)[] Names =
    [
        (DecisionVerb.Accept, "accept"),
        (DecisionVerb.Correct, "correct"),
        (DecisionVerb.Reject, "reject"),
        (DecisionVerb.Merge, "merge"),
        (DecisionVerb.Split, "split"),
        (DecisionVerb.Comment, "comment"),
        (DecisionVerb.Remove, "remove"),
        (DecisionVerb.Rename, "rename"),
        (DecisionVerb.Undo, "undo"),
    ];

    /// <summary>The name of a verb, in lower case.</summary>
    public static string NameOf(DecisionVerb verb) => Array.Find(Names, pair => pair.Verb == verb).Name;

    /// <summary>The verb of a name.</summary>
    /// <returns>Whether there is one.</returns>
    public static bool TryParse(string name, out DecisionVerb verb)
    {
        var at = Array.FindIndex(Names, pair => pair.Name == name);
        verb = at < 0 ? default : Names[at].Verb;
        return at >= 0;
    }

    internal static DecisionVerb Parse(string name) => TryParse(name, out var verb) ? verb : DecisionVerb.Comment;
}
