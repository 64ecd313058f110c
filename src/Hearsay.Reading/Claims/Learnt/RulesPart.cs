namespace Hearsay.Reading;

/// <summary>Tells where the rules know better than the model what a claim's parts are.</summary>
internal static class RulesPart
{
    /// <summary>Whether the rules' claim stands instead of the learnt one.</summary>
    public static bool IsBetter(ClaimText text, ClaimDraft learnt, ClaimDraft rule)
    {
        if (!rule.HasSource)
        {
            return false;
        }

        // Somebody is named, and the model did not see it, or took him for a part of the cue.
        if (!learnt.HasSource || learnt.Cue.First <= rule.Source.First && rule.Source.End <= learnt.Cue.End)
        {
            return true;
        }

        // "Ines Valder took nine years": no source goes on over its own clause's verb.
        return learnt.Source.First == rule.Source.First
            && rule.Source.End < learnt.Source.End
            && text.GroupOf(rule.Source.End) is >= 0 and var group
            && text.Groups[group].Kind is VerbGroupKind.Finite;
    }

    /// <summary>Puts the rules' parts into a learnt claim where these are surer.</summary>
    public static void Take(ClaimText text, ClaimDraft learnt, ClaimDraft rule)
    {
        // What a noun leads to ends where the noun's own clause goes on.
        if (rule.Noun is not null)
        {
            learnt.Content.Clear();
            learnt.Content.AddRange(rule.Content);
        }

        // "lied in claiming": the lie is the author's word.
        if (
            rule.Group.Kind == VerbGroupKind.Gerund
            && learnt.Cue.First < rule.Cue.First
            && text.Is(rule.Cue.First - 1, "in")
        )
        {
            learnt.Cue = rule.Cue;
        }

        // "Dana Rell, also known as River Girl, said"
        if (
            rule.Source.First == learnt.Source.First
            && rule.Source.End > learnt.Source.End
            && rule.Source.End == learnt.Cue.First
            && text.IsComma(rule.Source.End - 1)
        )
        {
            learnt.Source = rule.Source;
        }
    }
}
