namespace Hearsay.Reading;

/// <summary>Tells whether a proposition is negated in its own clause: by its verb, its subject, or "no" right behind the verb.</summary>
internal static class PolarityReader
{
    public static bool IsNegated(ClaimText text, Proposition proposition, bool question)
    {
        var (first, end, main, _) = proposition;
        if (first >= end)
        {
            return false;
        }

        if (IsNothing(text, first) || first > 0 && IsLoose(text, first - 1))
        {
            return true;
        }

        if (main < 0)
        {
            return false;
        }

        var group = text.Groups[main];
        if (group.Negated || group.Start > first && IsLoose(text, group.Start - 1))
        {
            return true;
        }

        var behind = group.End;
        if (behind < end && (IsNothing(text, behind) || text.Is(behind, WordClass.Negation)))
        {
            return true;
        }

        // "Why were we not warned?", "Have they no shame?": the verb is in two parts.
        for (var i = group.End; question && i < Math.Min(end, group.End + 6); i++)
        {
            if (text.Is(i, WordClass.Negation) || text.Is(i, "no"))
            {
                return true;
            }

            if (text.GroupOf(i) >= 0)
            {
                return text.Groups[text.GroupOf(i)].Negated;
            }
        }

        return false;
    }

    // A negation that stands in front of what it negates, and is part of no verb group: "vowed never | to leave".
    private static bool IsLoose(ClaimText text, int i) =>
        (text.Is(i, "not") || text.Is(i, "never")) && (text.GroupOf(i) < 0 || text.Groups[text.GroupOf(i)].Head < i);

    private static bool IsNothing(ClaimText text, int i) =>
        text.Is(i, "no")
        || text.Is(i, "nobody")
        || text.Is(i, "none")
        || text.Is(i, "nothing")
        || text.Is(i, "neither")
        || text.Is(i, "never")
        || text.Is(i, "not")
        || text.Is(i, "nowhere");
}
