namespace Hearsay.Reading;

/// <summary>Puts the rules' parts into a learnt claim where these are surer.</summary>
internal static class RulesPart
{
    /// <summary>Whether the rules' claim stands instead of the learnt one.</summary>
    public static bool IsBetter(ClaimDraft learnt, ClaimDraft rule)
    {
        if (!rule.HasSource)
        {
            return false;
        }

        // Somebody is named, and the model took him for a part of the cue, or of what nobody says.
        return learnt.Cue.First <= rule.Source.First && rule.Source.End <= learnt.Cue.End
            || !learnt.HasSource && learnt.ContentHolds(rule.Source.First);
    }

    /// <summary>Puts the rules' parts into a learnt claim.</summary>
    public static void Take(ClaimText text, ClaimDraft learnt, ClaimDraft rule)
    {
        // "the claim that the wall was sound | did harm": what a noun leads to ends where the noun's own clause goes on.
        if (
            rule.Noun is not null
            && rule.Content.Count == 1
            && learnt.Content.Count == 1
            && RunsOn(text, learnt.Content[0], rule.Content[0])
        )
        {
            learnt.Content[0] = rule.Content[0];
        }

        // "Ines Valder | took nine years", "On Monday, said police, | the gunman fled": no source goes on over its own
        // clause's verb, or into another clause.
        if (RunsOn(text, learnt.Source, rule.Source) || RunsInto(learnt.Source, rule))
        {
            learnt.Source = rule.Source;
            learnt.Content.Clear();
            learnt.Content.AddRange(rule.Content);
        }

        // "accused of | theft by | his own crew": what somebody is accused of is no part of who accuses.
        if (
            learnt.Source.First < rule.Source.First
            && learnt.Source.End == rule.Source.End
            && text.Is(rule.Source.First - 1, "by")
            && rule.Content.Exists(part => part.First <= learnt.Source.First && learnt.Source.First < part.End)
        )
        {
            learnt.Source = rule.Source;
            learnt.Content.Clear();
            learnt.Content.AddRange(rule.Content);
        }

        // "asked | the council | to mend the wall": who is asked is no part of what is.
        if (
            rule.Content.Count == 1
            && learnt.Content.Count == 1
            && rule.Hearer.First == learnt.Content[0].First
            && rule.Hearer.End == rule.Content[0].First
            && rule.Content[0].End == learnt.Content[0].End
            && text.Is(rule.Hearer.End, WordClass.To)
        )
        {
            learnt.Content[0] = rule.Content[0];
        }

        // "The repair, said Ines Valder, | took nine years": a subject is no content without its verb.
        if (
            rule.Content.Count == 2
            && learnt.Content.Count == 1
            && learnt.Content[0] == rule.Content[0]
            && learnt.Content[0].End <= rule.Cue.First
            && rule.Cue.End <= rule.Content[1].First
            && IsFinite(text, rule.Content[1].First)
        )
        {
            learnt.Content.Add(rule.Content[1]);
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
            && IsAlias(text, learnt.Source.End)
        )
        {
            learnt.Source = rule.Source;
        }
    }

    private static bool IsAlias(ClaimText text, int token) =>
        text.IsComma(token)
        && (text.Is(token + 1, "known") || text.Is(token + 2, "known") || text.Is(token + 1, "aka"));

    private static bool RunsInto((int First, int End) learnt, ClaimDraft rule) =>
        learnt.First == rule.Source.First
        && rule.Content.Exists(part => part.First > learnt.First && part.First < learnt.End && part.End == learnt.End);

    private static bool RunsOn(ClaimText text, (int First, int End) learnt, (int First, int End) rule) =>
        learnt.First == rule.First && rule.First < rule.End && rule.End < learnt.End && IsFinite(text, rule.End);

    private static bool IsFinite(ClaimText text, int token) =>
        text.GroupOf(token) is >= 0 and var group && text.Groups[group].Kind is VerbGroupKind.Finite;
}
