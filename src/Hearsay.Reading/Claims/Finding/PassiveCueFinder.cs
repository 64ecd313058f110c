namespace Hearsay.Reading;

/// <summary>Finds the claims of passive cues: "was quoted as saying", "was called a liar by X", "it was reported that".</summary>
internal static class PassiveCueFinder
{
    public static ClaimDraft? Find(ClaimText text, int index, CueVerb verb, ClaimDraft draft)
    {
        var group = text.Groups[index];
        var high = text.HighOf(group.Head);
        var zone = text.ZoneOf(group.Head);
        var subject = SourceFinder.Subject(text, index);
        if (Adjective(text, group) is { } adjective)
        {
            var feeling = new ClaimDraft
            {
                Verb = adjective,
                Group = group,
                Cue = draft.Cue,
                Source = subject,
            };
            return ContentFinder.Find(text, feeling, adjective, feeling.Cue.End, inverted: false) ? feeling : null;
        }

        var at = draft.Cue.End;
        var by = ByPhrase(text, at, high, zone);
        if (IsQuoted(text, group, at, high, zone, by, out var saying))
        {
            draft.Source = subject;
            draft.Through = by.End > by.First ? by : InPhrase(text, at, high);
            draft.Cue = (group.Start, saying + 1);
            return ContentFinder.Find(text, draft, verb, saying + 1, inverted: false) ? draft : null;
        }

        if (group.Kind == VerbGroupKind.Participle)
        {
            return null;
        }

        draft.Source = by;
        if (by.End > by.First)
        {
            at = by.First == at + 1 ? by.End : at;
        }

        // "X was told that": the subject hears.
        if (verb.Has(CueFrames.Hearer) && subject.End > subject.First)
        {
            draft.Hearer = subject;
            return ContentFinder.Find(text, draft, verb, at, inverted: false) ? draft : null;
        }

        var impersonal = subject.End == subject.First + 1 && text.Is(subject.First, "it");
        if (at < high && text.Is(at, "that") && verb.Has(CueFrames.Clause))
        {
            draft.Content.Add((at, ClauseEnds.Find(text, at, high, clause: true)));
            return impersonal || by.End > by.First ? draft : null;
        }

        if (subject.End <= subject.First || !(verb.Has(CueFrames.Object) || verb.Has(CueFrames.Clause)))
        {
            return null;
        }

        // "the plan was criticized by X", "he is expected to win", "she was described as …": the subject is what is spoken of.
        var infinitive = at < high && text.Is(at, WordClass.To) && text.GroupOf(at) >= 0;
        var named = at < high && (text.Is(at, "as") || text.IsNominal(at) || text.Is(at, WordClass.Determiner));
        if (by.End <= by.First && !infinitive && !(named && verb.Has(CueFrames.Object)))
        {
            return null;
        }

        if (!infinitive && !verb.Has(CueFrames.Object))
        {
            return null;
        }

        draft.Content.Add(subject);
        if (!infinitive && !named && by.First - 1 > at && at < high)
        {
            // "was accused of theft by X": what stands before the agent belongs to it.
            var prepositional = Array.Exists(verb.Prepositions, word => text.Is(at, word)) && by.First - 1 > at + 1;
            draft.Cue = (draft.Cue.First, prepositional ? at + 1 : draft.Cue.End);
            draft.Content.Add((prepositional ? at + 1 : at, by.First - 1));
            return draft;
        }

        if (infinitive || named)
        {
            var end = by.First > at ? by.First - 1 : ClauseEnds.Find(text, at, high, clause: infinitive);
            draft.Content.Add((at, Math.Max(at + 1, end)));
        }

        return draft;
    }

    // "is convinced", "was concerned": a participle that tells how its subject thinks.
    private static CueVerb? Adjective(ClaimText text, VerbGroup group)
    {
        for (var i = group.Start; i < group.Head; i++)
        {
            if (!text.Is(i, WordClass.Be) || text.EntryOf(i) is not { } be)
            {
                continue;
            }

            foreach (var verb in be.Verbs)
            {
                if (verb.Tail.Length == 1 && text.Is(group.Head, verb.Tail[0]))
                {
                    return verb;
                }
            }
        }

        return null;
    }

    private static (int First, int End) ByPhrase(ClaimText text, int from, int high, int zone)
    {
        for (var i = from; i < high && i - from < 18; i++)
        {
            if (text.ZoneOf(i) != zone || text.IsComma(i) || (text.GroupOf(i) >= 0))
            {
                break;
            }

            if (text.Is(i, "by") && i + 1 < high && text.GroupOf(i + 1) < 0 && !text.IsTime(i + 1))
            {
                var end = NounPhrases.EndOf(text, i + 1, high, links: true);
                return end > i + 1 ? (i + 1, end) : (0, 0);
            }
        }

        return (0, 0);
    }

    // "was quoted in the Times as saying".
    private static (int First, int End) InPhrase(ClaimText text, int at, int high)
    {
        if (at + 1 >= high || !text.Is(at, "in") && !text.Is(at, "on") || text.IsTime(at + 1))
        {
            return (0, 0);
        }

        var end = NounPhrases.EndOf(text, at + 1, high, links: false);
        return end > at + 1 && text.IsCapitalised(end - 1) ? (at + 1, end) : (0, 0);
    }

    // "was quoted (by TASS) as saying", "is reported to have said".
    private static bool IsQuoted(
        ClaimText text,
        VerbGroup group,
        int at,
        int high,
        int zone,
        (int First, int End) by,
        out int saying
    )
    {
        saying = -1;
        var from = by.First > 0 ? by.End : at;
        for (var i = from; i + 1 < high && i - from < 10; i++)
        {
            if (text.ZoneOf(i) != zone)
            {
                return false;
            }

            if (text.Is(i, "as") && text.GroupOf(i + 1) >= 0)
            {
                var next = text.Groups[text.GroupOf(i + 1)];
                var entry = text.EntryOf(next.Head);
                if (next.Kind == VerbGroupKind.Gerund && entry is { Verbs.Length: > 0 })
                {
                    saying = next.End - 1;
                    return true;
                }

                return false;
            }

            if (text.GroupOf(i) >= 0)
            {
                return false;
            }
        }

        return false;
    }
}
