using System.Buffers;

namespace Hearsay.Reading;

/// <summary>Finds claims with what was learnt, the rules' claims being one of the things that it goes by.</summary>
/// <param name="model">What was learnt.</param>
/// <param name="leaning">What a cue is worth more than learnt, in nats: above 0 finds more, below 0 errs less.</param>
internal sealed class LearntFinder(ClaimModel model, float leaning = 0)
{
    // How far the dial's ends are from its middle, which is where claims are as likely as learnt. F1 of relations on
    // PolNeAR's training part, in four, is at its best from there to a tenth below.
    private const double Reach = 4;

    // Cues that are this much less likely, in nats, are looked at as well: their source and content may speak for them.
    private const float Further = 1.1f;

    /// <summary>What a cue is worth more for a place of the dial from 0 to 1, in nats.</summary>
    public static float LeaningFor(double recall) => (float)((recall - ReportReader.DefaultRecall) * Reach);

    public List<ClaimDraft> Find(ClaimText text, List<ClaimDraft> rules)
    {
        if (model.Cues.Weights.Scale == 0)
        {
            // Weights that were made without annotations: the rules stand alone.
            return rules;
        }

        using var arrays = new ClaimViewArrays(text);
        RuleMarks.Read(rules, arrays.Rules.AsSpan(0, text.Count));
        var view = new ClaimView(text, arrays);
        var cues = new List<CueGuess>();
        CueTagger.Find(view, model.Cues, leaning + Further, rules, cues);
        var found = FindArguments(view, cues, rules);
        RuleClaims.Add(text, rules, found);
        found.RemoveAll(claim => NoSpeaker.Is(text, claim));
        return found;
    }

    private List<ClaimDraft> FindArguments(in ClaimView view, List<CueGuess> cues, List<ClaimDraft> rules)
    {
        var count = view.Text.Count;
        var inCue = ArrayPool<bool>.Shared.Rent(count);
        inCue.AsSpan(0, count).Clear();
        foreach (var guess in cues)
        {
            inCue.AsSpan(guess.First, guess.End - guess.First).Fill(guess.IsSure);
        }

        var found = new List<ClaimDraft>(cues.Count);
        foreach (var guess in cues)
        {
            var cue = (guess.First, guess.End);
            var rule = RuleMatch.Find(rules, cue);
            var content = new List<(int First, int End)>(2);
            var source = ArgumentTagger.Find(view, model, inCue.AsSpan(0, count), guess, rule, content, out var score);
            if (rule is not null && rule.Cue.First < guess.End && guess.First < rule.Cue.End)
            {
                rule.Odds = score + leaning;
            }

            if (model.Ranker is null ? !guess.IsSure : score + leaning < 0)
            {
                continue;
            }

            var draft = DraftMaker.Make(view, cue, source, content, rule);
            if (rule is not null && RulesPart.IsBetter(draft, rule))
            {
                found.Add(rule);
                continue;
            }

            if (rule is not null)
            {
                RulesPart.Take(view.Text, draft, rule);
            }

            if (LearntClaims.Mend(view.Text, draft))
            {
                found.Add(draft);
            }
        }

        ArrayPool<bool>.Shared.Return(inCue);
        return found;
    }
}
