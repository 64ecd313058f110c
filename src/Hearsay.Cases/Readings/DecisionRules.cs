namespace Hearsay.Cases;

/// <summary>What a decision must say to be one.</summary>
internal static class DecisionRules
{
    // What of each kind a person may set otherwise.
    private static readonly Dictionary<ItemKind, string[]> Fields = new()
    {
        [ItemKind.Report] = ["title", "outlet", "byline", "published", "address", "language"],
        [ItemKind.Claim] = ["holder", "stance", "certainty", "polarity", "relay", "source", "cue", "content"],
        [ItemKind.Time] = ["value", "from", "to", "zone"],
        [ItemKind.Place] = ["name", "place", "gazetteer", "country"],
        [ItemKind.Figure] = ["what", "who", "low", "high"],
        [ItemKind.Name] = ["type", "entity"],
        [ItemKind.Entity] = ["name", "type"],
        [ItemKind.Finding] = [],
    };

    /// <exception cref="CaseException">H313: it does not.</exception>
    public static void Check(NewDecision decision)
    {
        var verb = DecisionVerbs.NameOf(decision.Verb);
        if (string.IsNullOrWhiteSpace(decision.By.Name))
        {
            throw CaseErrors.BadDecision("it must say who decides.");
        }

        var isOfCase = decision.Verb is DecisionVerb.Undo or DecisionVerb.Rename;
        if (decision.Target == default != isOfCase)
        {
            throw CaseErrors.BadDecision($"{verb} needs something in the case that it is about, such as r12/c4.");
        }

        switch (decision.Verb)
        {
            case DecisionVerb.Correct when string.IsNullOrEmpty(decision.Field) || decision.Value is null:
                throw CaseErrors.BadDecision("correct needs a field and its value, such as holder=\"the ministry\".");
            case DecisionVerb.Correct
                when !Fields[decision.Target.Kind].Contains(decision.Field, StringComparer.Ordinal):
                throw CaseErrors.BadDecision(
                    Fields[decision.Target.Kind] is { Length: > 0 } fields
                        ? $"{decision.Target} has no field {decision.Field}; it has {string.Join(", ", fields)}."
                        : $"{decision.Target} has no field that could be corrected; accept, reject or comment on it."
                );
            case DecisionVerb.Merge
                when decision.Other is not { } other || other == decision.Target || other.Kind != decision.Target.Kind:
                throw CaseErrors.BadDecision("merge needs another one of the same kind.");
            case DecisionVerb.Split when string.IsNullOrWhiteSpace(decision.Value):
                throw CaseErrors.BadDecision("split needs the parts that go to the other one, such as n4,n7.");
            case DecisionVerb.Comment when string.IsNullOrWhiteSpace(decision.Note):
                throw CaseErrors.BadDecision("comment needs words.");
            case DecisionVerb.Remove when decision.Target.Kind != ItemKind.Report:
                throw CaseErrors.BadDecision("only reports are removed; reject what was read wrongly.");
            case DecisionVerb.Rename when string.IsNullOrWhiteSpace(decision.Value):
                throw CaseErrors.BadDecision("a case needs a name.");
            case DecisionVerb.Undo when decision.Undoes is null:
                throw CaseErrors.BadDecision("undo needs the number of a decision, such as d7.");
            default:
                break;
        }
    }
}
