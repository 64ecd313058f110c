namespace Hearsay.Training.Copies;

/// <summary>Gives sentences another shape, by plain patterns over their words.</summary>
internal static class Recasting
{
    private const StringComparison Exact = StringComparison.Ordinal;

    /// <summary>The sentence with clauses in another place, another voice and another tense, where a pattern applies.</summary>
    public static string Recast(string sentence, Shuffle choice)
    {
        var bare = sentence.TrimEnd('.', ' ');
        if (bare.Length == sentence.Length)
        {
            return sentence;
        }

        bare = Chance.Happens(choice, 0.7) ? SimpleTense(bare) : bare;
        if (Chance.Happens(choice, 0.8) && Voice(bare) is { } active)
        {
            return active + ".";
        }

        if (Chance.Happens(choice, 0.8) && SpeakerLast(bare) is { } spoken)
        {
            return spoken + ".";
        }

        return (Chance.Happens(choice, 0.7) ? ClauseMoved(bare) : bare) + ".";
    }

    /// <summary>One sentence as two, at ", WHO", ", WHICH", ", AND" or ", WHILE".</summary>
    public static string[] Split(string sentence)
    {
        foreach (
            var (mark, subject) in (ReadOnlySpan<(string, string)>)
                [
                    (", WHO ", "THEY "),
                    (", WHICH ", "THIS "),
                    (", AND ", ""),
                    (", WHILE ", "MEANWHILE, "),
                    (", BUT ", "YET "),
                ]
        )
        {
            var at = sentence.IndexOf(mark, Exact);
            if (at > 30 && sentence.Length - at > 30)
            {
                return [sentence[..at] + ".", subject + sentence[(at + mark.Length)..]];
            }
        }

        return [sentence];
    }

    private static string SimpleTense(string sentence) =>
        sentence
            .Replace(" HAVE BEEN ", " WERE ", Exact)
            .Replace(" HAS BEEN ", " WAS ", Exact)
            .Replace(" HAD BEEN ", " WAS ", Exact)
            .Replace(" WILL BE ", " IS TO BE ", Exact)
            .Replace(" HAVE ", " ", Exact)
            .Replace(" HAS ", " ", Exact);

    // "A were attacked by B yesterday" becomes "B yesterday attacked A".
    private static string? Voice(string sentence)
    {
        foreach (var auxiliary in (ReadOnlySpan<string>)[" WERE ", " WAS ", " ARE ", " IS "])
        {
            var verb = sentence.IndexOf(auxiliary, Exact);
            var by = verb < 0 ? -1 : sentence.IndexOf(" BY ", verb, Exact);
            var participle = by < 0 ? "" : sentence[(verb + auxiliary.Length)..by];
            if (participle.EndsWith("ED", Exact) && participle.Split(' ').Length <= 3)
            {
                return $"{sentence[(by + 4)..]} {participle} {sentence[..verb]}";
            }
        }

        return null;
    }

    // "The minister said that A" becomes "A, the minister said".
    private static string? SpeakerLast(string sentence)
    {
        foreach (
            var cue in (ReadOnlySpan<string>)
                [" SAID THAT ", " ADDED THAT ", " STATED THAT ", " REPORTED THAT ", " SAID "]
        )
        {
            var at = sentence.IndexOf(cue, Exact);
            if (at > 0 && at < 80 && sentence.Length - at > 40)
            {
                return $"{sentence[(at + cue.Length)..]}, {sentence[..at]}{cue.Replace(" THAT", "", Exact).TrimEnd()}";
            }
        }

        return null;
    }

    // What stands before the first comma goes behind the rest.
    private static string ClauseMoved(string sentence)
    {
        var at = sentence.IndexOf(", ", Exact);
        return at > 8 && sentence.Length - at > 20 ? $"{sentence[(at + 2)..]}, {sentence[..at]}" : sentence;
    }
}
