namespace Hearsay.Reading;

/// <summary>Makes a claim's draft out of learnt extents and what the rules know of its cue.</summary>
internal static class DraftMaker
{
    public static ClaimDraft Make(
        in ClaimView view,
        (int First, int End) cue,
        (int First, int End) source,
        List<(int First, int End)> content,
        ClaimDraft? rule
    )
    {
        var text = view.Text;
        var head = CueFacts.Of(view, cue.First, cue.End).Head;
        var entry = text.EntryOf(head);
        var group = text.GroupOf(head);
        var draft = new ClaimDraft
        {
            Cue = cue,
            Source = source,
            Verb = rule is null ? VerbOf(text, head, cue.End) : rule.Verb,
            Noun = rule is null ? (entry is { Verbs.Length: 0 } ? entry.Noun : null) : rule.Noun,
            Group = rule?.Group ?? (group >= 0 ? text.Groups[group] : new(-1, -1, -1, VerbGroupKind.Finite, false)),
            Hearer = rule?.Hearer ?? (0, 0),
            Through = rule?.Through ?? (0, 0),
            Quotes = Quotes(text, content),
        };
        draft.Content.AddRange(content);
        return draft;
    }

    // The first meaning whose further words stand behind the verb.
    private static CueVerb? VerbOf(ClaimText text, int head, int end)
    {
        if (text.EntryOf(head) is not { Verbs.Length: > 0 } entry)
        {
            return null;
        }

        foreach (var verb in entry.Verbs)
        {
            var fits = head + verb.Tail.Length < end || verb.Tail.Length == 0;
            for (var i = 0; fits && i < verb.Tail.Length; i++)
            {
                fits = text.Is(head + 1 + i, verb.Tail[i]);
            }

            if (fits)
            {
                return verb;
            }
        }

        return null;
    }

    private static bool Quotes(ClaimText text, List<(int First, int End)> content)
    {
        foreach (var (first, _) in content)
        {
            if (text.ZoneOf(first) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
