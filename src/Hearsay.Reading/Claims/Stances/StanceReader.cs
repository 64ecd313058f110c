using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells what the holder does with a content, how sure the words are, and whether it is negated.</summary>
/// <remarks>
/// The holder's own frame decides, be it the cue or inside of what is said; then the mood and the verb of what is said. Negation
/// that the stance has taken in ("does not believe") is not counted again.
/// </remarks>
internal sealed class StanceReader
{
    // Behind its verb a clause goes on with what that verb is about: "is likely to", "appears to".
    private const int HedgeReach = 2;

    // Where no verb shows, as many words are looked at.
    private const int PhraseReach = 25;

    private readonly WordTable<Certainty> _hedges = new();

    /// <summary>Reads the hedges of a language.</summary>
    /// <param name="language">Its folder below <c>languages/</c>.</param>
    public StanceReader(string language)
    {
        foreach (var fields in LexiconText.Read(typeof(StanceReader).Assembly, language + "/claims/hedges.txt"))
        {
            foreach (var word in fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                _hedges.Put(word, Enum.Parse<Certainty>(fields[0], ignoreCase: true));
            }
        }
    }

    public (Stance Stance, Certainty Certainty, Polarity Polarity) Read(ClaimText text, ClaimDraft claim)
    {
        var proposition = PropositionReader.Read(text, claim);
        var cue = FrameReader.OfCue(text, claim);
        var question = cue.Reports && EndsInQuestion(text, claim);
        var stance = cue.Stance;
        var certainty = cue.Certainty;
        var negated = cue.Negated;
        if (stance == Stance.Asks && claim.Verb is not { Lemma: "want" } && IsRequest(text, claim))
        {
            stance = Stance.Demands;
        }
        else if (claim.Verb is { Lemma: "agree" } && IsRequest(text, claim))
        {
            stance = Stance.Commits;
        }
        else if (question)
        {
            stance = Stance.Asks;
        }
        else if (cue.Reports && proposition.Frame is { } frame)
        {
            stance = frame.Reports ? stance : frame.Stance;
            certainty = frame.Certainty;
            negated ^= frame.Negated;
            if (frame.Reports && ModalityReader.Read(text, claim, proposition) is { } behind)
            {
                stance = behind.Stance;
            }
        }
        else if (cue.Reports && ModalityReader.Read(text, claim, proposition) is { } modality)
        {
            (stance, certainty) = modality;
        }

        // "swore that he had never owned a gun", "warned that the bridge was mined": what is past is neither promised nor foretold.
        if (
            cue.Stance is Stance.Commits or Stance.Predicts
            && stance == cue.Stance
            && PropositionReader.IsPast(text, proposition.Main)
        )
        {
            (stance, certainty) = (Stance.Asserts, Certainty.Unknown);
        }

        // "allegedly took a bribe": whoever passes that on does not say that it is so.
        var hedge = Hedge(text, proposition);
        stance = hedge == Certainty.Unknown && stance == Stance.Asserts ? Stance.Alleges : stance;
        if (claim.Disputes is not null)
        {
            (stance, certainty, negated) = (Stance.Denies, Certainty.Certain, false);
        }

        negated ^= PolarityReader.IsNegated(text, proposition, stance == Stance.Asks);
        return (
            stance,
            CertaintyOf(claim, proposition, hedge, stance, certainty),
            negated ? Polarity.Negative : Polarity.Positive
        );
    }

    // "asked for calm", "asked them to leave", "agreed to leave": something is to be done.
    private static bool IsRequest(ClaimText text, ClaimDraft claim)
    {
        if (claim.Verb is { Prepositions.Length: > 0 } && text.Is(claim.Cue.End - 1, "for"))
        {
            return true;
        }

        return claim.Content.Count > 0
            && text.Is(claim.Content[0].First, WordClass.To)
            && text.GroupOf(claim.Content[0].First) >= 0;
    }

    private static bool EndsInQuestion(ClaimText text, ClaimDraft claim)
    {
        if (claim.Content.Count == 0)
        {
            return false;
        }

        var (first, end) = claim.Content[^1];
        for (var i = end - 1; i >= first && end - i < 4; i--)
        {
            if (text.KindOf(i) == TokenKind.Stop)
            {
                return text.CharOf(i) == '?' && text.ZoneOf(i) != text.ZoneOf(claim.Cue.First);
            }
        }

        return false;
    }

    // What is asked, wanted, doubted, alleged or regretted is not said to be so. The rest is as sure as its hedges, its frame, or its stance.
    private static Certainty CertaintyOf(
        ClaimDraft claim,
        Proposition proposition,
        Certainty? hedge,
        Stance stance,
        Certainty stated
    )
    {
        if (stance is Stance.Asks or Stance.Demands or Stance.Doubts or Stance.Alleges or Stance.Regrets)
        {
            return Certainty.Unknown;
        }

        if (hedge is { } stands)
        {
            return stands;
        }

        if (stated != Certainty.Unknown)
        {
            return stated;
        }

        return stance switch
        {
            Stance.Denies or Stance.Commits or Stance.Predicts => Certainty.Certain,
            Stance.Believes => Certainty.Probable,
            _ => proposition.Main >= 0 || claim.Quotes ? Certainty.Certain : Certainty.Unknown,
        };
    }

    private Certainty? Hedge(ClaimText text, Proposition proposition)
    {
        var (first, end, main, _) = proposition;
        var stop = main >= 0 ? Math.Min(end, text.Groups[main].End + HedgeReach) : Math.Min(end, first + PhraseReach);
        for (var i = first; i < stop; i++)
        {
            if (
                _hedges.TryGet(text.Text, i, out var certainty)
                && !(text.Is(i, "may") && text.IsCapitalised(i))
                && !(text.Is(i, "could") && main >= 0 && text.Groups[main].Negated)
            )
            {
                return certainty;
            }
        }

        return null;
    }
}
