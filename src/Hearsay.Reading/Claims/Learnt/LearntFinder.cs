using System.Buffers;

namespace Hearsay.Reading;

/// <summary>Finds claims with what was learnt, the rules' claims being one of the things that it goes by.</summary>
/// <param name="model">What was learnt.</param>
/// <param name="leaning">What a cue is worth more than learnt, in nats: above 0 finds more, below 0 errs less.</param>
internal sealed class LearntFinder(ClaimModel model, float leaning = 0)
{
    // The dial's middle, and how far its ends are from there. The middle is where the F1 of cues on PolNeAR's
    // development part is best.
    private const float Middle = 0.4f;
    private const double Reach = 4;

    /// <summary>What a cue is worth more for a place of the dial from 0 to 1, in nats.</summary>
    public static float LeaningFor(double recall) => (float)(Middle + ((recall - ReportReader.DefaultRecall) * Reach));

    public List<ClaimDraft> Find(ClaimText text, List<ClaimDraft> rules)
    {
        if (model.Cues.Weights.RowCount == 0)
        {
            // Weights that were made without annotations: the rules stand alone.
            return rules;
        }

        using var arrays = new ClaimViewArrays(text);
        RuleMarks.Read(rules, arrays.Rules.AsSpan(0, text.Count));
        var view = new ClaimView(text, arrays);
        var cues = new List<(int First, int End)>();
        CueTagger.Find(view, model.Cues, (int)(leaning / model.Cues.Weights.Scale), cues);
        var found = FindArguments(view, cues, rules);
        RuleClaims.Add(text, rules, found, missed: leaning >= Middle);
        found.RemoveAll(claim => NoSpeaker.Is(text, claim));
        return found;
    }

    private List<ClaimDraft> FindArguments(in ClaimView view, List<(int First, int End)> cues, List<ClaimDraft> rules)
    {
        var count = view.Text.Count;
        var inCue = ArrayPool<bool>.Shared.Rent(count);
        inCue.AsSpan(0, count).Clear();
        foreach (var (first, end) in cues)
        {
            inCue.AsSpan(first, end - first).Fill(true);
        }

        var found = new List<ClaimDraft>(cues.Count);
        foreach (var cue in cues)
        {
            var rule = RuleMatch.Find(rules, cue);
            var content = new List<(int First, int End)>(2);
            var source = ArgumentTagger.Find(view, model.Arguments, inCue.AsSpan(0, count), cue, rule, content);
            var draft = DraftMaker.Make(view, cue, source, content, rule);
            if (rule is not null && RulesPart.IsBetter(view.Text, draft, rule))
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
