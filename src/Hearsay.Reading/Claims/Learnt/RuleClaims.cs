namespace Hearsay.Reading;

/// <summary>Adds the claims by rule that the learnt model has no say in, or passes over.</summary>
/// <remarks>
/// The annotations that were learnt from have no claim inside of another, no cue in two parts, nobody who passes words on
/// inside of a cue, and few transcripts.
/// </remarks>
internal static class RuleClaims
{
    // The annotations mark few claims inside of claims, so the model thinks little of them.
    private const float LeastNested = -1.8f;

    // A claim by rule stands though the model is in some doubt: outside of campaign news the rules are the surer.
    private const float Least = -0.6f;

    /// <param name="text">The text.</param>
    /// <param name="rules">The claims by rule.</param>
    /// <param name="found">The learnt ones; takes the rules' as well, in the order of their cues.</param>
    public static void Add(ClaimText text, List<ClaimDraft> rules, List<ClaimDraft> found)
    {
        var learnt = new List<ClaimDraft>(found);
        foreach (var rule in rules)
        {
            if (IsRulesOwn(text, rule))
            {
                found.RemoveAll(other => Shares(other, rule));
                found.Add(rule);
            }
            else if (!AnyAround(learnt, rule, other => Shares(other, rule)))
            {
                var inside =
                    text.ZoneOf(rule.Cue.First) >= 0
                    || AnyAround(learnt, rule, other => other.ContentHolds(rule.Cue.First));
                var least = inside || Holds(learnt, rule) || IsComment(text, rule) ? LeastNested : Least;
                var likely = rule.Odds >= least;
                if (inside ? (likely || IsHop(text, learnt, rule)) && IsNested(text, rules, rule) : likely)
                {
                    found.Add(rule);
                }
            }
        }

        found.Sort((a, b) => a.Place.CompareTo(b.Place));
        foreach (var claim in learnt)
        {
            if (RuleMatch.Find(rules, claim.Cue) is { } rule)
            {
                Extend(text, found, claim, rule);
            }
        }
    }

    // "quoted X as saying", "was told by X that", "VALDER: The roof leaks."
    public static bool IsRulesOwn(ClaimText text, ClaimDraft rule) =>
        rule.CueTail.End > rule.CueTail.First
        || rule.Through.End > rule.Through.First
        || rule.Verb is null && rule.Noun is null && text.KindOf(rule.Cue.First) != Language.TokenKind.Word;

    // "said the paper had reported that, according to him, …": what others say inside belongs to the content as well.
    private static void Extend(ClaimText text, List<ClaimDraft> found, ClaimDraft claim, ClaimDraft rule)
    {
        if (claim.Content.Count == 0 || rule.Content.Count != 1)
        {
            return;
        }

        var (first, end) = claim.Content[^1];
        var (ruleFirst, ruleEnd) = rule.Content[0];
        if (first < ruleFirst || end >= ruleEnd)
        {
            return;
        }

        for (var i = end; i < ruleEnd; i++)
        {
            if (!IsOthers(text, found, claim, i))
            {
                return;
            }
        }

        claim.Content[^1] = (first, ruleEnd);
    }

    private static bool IsOthers(ClaimText text, List<ClaimDraft> found, ClaimDraft claim, int token)
    {
        if (text.KindOf(token) is Language.TokenKind.Punctuation)
        {
            return true;
        }

        var (first, end) = ClaimWindow.Around(found, token);
        for (var i = first; i < end; i++)
        {
            var other = found[i];
            var holds =
                other.Source.First <= token && token < other.Source.End
                || other.Cue.First <= token && token < other.Cue.End
                || other.ContentHolds(token);
            if (
                holds
                && other != claim
                && other.Cue.First >= claim.Content[^1].First
                && other.Cue.First != claim.Cue.First
            )
            {
                return true;
            }
        }

        return false;
    }

    // What stands inside of a claim by rule was judged when the rules found it.
    private static bool IsNested(ClaimText text, List<ClaimDraft> rules, ClaimDraft rule) =>
        Nesting.IsOwn(text, rule)
        || AnyAround(rules, rule, other => other != rule && other.ContentHolds(rule.Cue.First));

    private static bool Holds(List<ClaimDraft> claims, ClaimDraft rule) =>
        AnyAround(claims, rule, other => rule.ContentHolds(other.Cue.First));

    // "said the paper had reported": all that somebody says is that somebody else says it.
    private static bool IsHop(ClaimText text, List<ClaimDraft> claims, ClaimDraft rule) =>
        AnyAround(claims, rule, other => other.Content.Exists(part => IsOpening(text, part.First, Opening(rule))));

    private static int Opening(ClaimDraft rule) =>
        rule.HasSource ? Math.Min(rule.Source.First, rule.Cue.First) : rule.Cue.First;

    // "As she says, ...": a clause of comment attributes, whoever says it.
    private static bool IsComment(ClaimText text, ClaimDraft rule) =>
        rule.HasSource && rule.Source.First > 0 && text.Is(rule.Source.First - 1, "as");

    private static bool IsOpening(ClaimText text, int first, int at)
    {
        while (first < at && (text.Is(first, "that") || text.KindOf(first) == Language.TokenKind.Quote))
        {
            first++;
        }

        return first == at;
    }

    private static bool AnyAround(List<ClaimDraft> claims, ClaimDraft rule, Predicate<ClaimDraft> condition)
    {
        var (first, end) = ClaimWindow.Around(claims, rule.Place);
        for (var i = first; i < end; i++)
        {
            if (condition(claims[i]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Shares(ClaimDraft one, ClaimDraft other) =>
        one.Cue.First < other.Cue.End && other.Cue.First < one.Cue.End
        || one.Cue.First < other.CueTail.End && other.CueTail.First < one.Cue.End;
}
