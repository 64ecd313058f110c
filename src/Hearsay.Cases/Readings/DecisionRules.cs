namespace Hearsay.Cases;

/// <summary>What a decision must say to be one.</summary>
internal static class DecisionRules
{
    // What of each kind a person may set otherwise.
    private static readonly Dictionary<ItemKind, string[]> Fields = new()
    {
        [ItemKind.Report] =
        [
            "title",
            "outlet",
            "byline",
            "published",
            "address",
            "language",
            "reliability",
            "airwars",
            "strike-status",
            "where-prec",
            "date-prec",
        ],
        [ItemKind.Claim] =
        [
            "holder",
            "stance",
            "certainty",
            "polarity",
            "relay",
            "source",
            "cue",
            "content",
            "credibility",
        ],
        [ItemKind.Time] = ["value", "from", "to", "zone"],
        [ItemKind.Place] = ["name", "place", "gazetteer", "country"],
        [ItemKind.Figure] = ["what", "who", "low", "high", "credibility"],
        [ItemKind.Name] = ["type", "entity"],
        [ItemKind.Entity] = ["name", "type"],
        [ItemKind.Finding] = [],
        [ItemKind.Forecast] = ["outcome"],
        [ItemKind.Commitment] = ["status"],
    };

    // The field's own codes: a grade is one of them, and nothing else.
    private static readonly Dictionary<string, string[]> Codes = new()
    {
        ["reliability"] = ["A", "B", "C", "D", "E", "F"],
        ["credibility"] = ["1", "2", "3", "4", "5", "6"],
        ["airwars"] = ["confirmed", "fair", "weak", "contested", "discounted"],
        ["strike-status"] = ["declared_strike", "likely_strike", "contested_strike", "single_source_claim"],
        ["where-prec"] = ["1", "2", "3", "4", "5", "6", "7"],
        ["date-prec"] = ["1", "2", "3", "4", "5"],
        ["outcome"] = ["came-true", "did-not", "cannot-be-judged"],
        ["status"] = ["stated", "kept", "breached", "disputed"],
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
            case DecisionVerb.Correct
                when Codes.TryGetValue(decision.Field, out var codes)
                    && !codes.Contains(decision.Value, StringComparer.Ordinal):
                throw CaseErrors.BadDecision($"{decision.Field} is one of {string.Join(", ", codes)}.");
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
