using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells what the holder does with a content, how sure the words are, and whether it is negated.</summary>
internal sealed class StanceReader
{
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
        var main = MainVerb(text, claim);
        var contentNegated = main >= 0 && text.Groups[main].Negated;
        var negated = claim.Group.Negated;
        var stance = claim.Verb?.Stance ?? claim.Noun?.Stance ?? Stance.Asserts;
        stance = stance switch
        {
            Stance.Asks when IsRequest(text, claim) => Stance.Demands,
            Stance.Asserts when EndsInQuestion(text, claim) => Stance.Asks,
            Stance.Asserts when claim.Verb?.Has(CueFrames.Reporting) ?? true => OfContent(text, claim, main),
            Stance.Believes when negated => Stance.Doubts,
            Stance.Denies when negated && claim.Verb?.Lemma == "deny" => Stance.Asserts,
            _ => stance,
        };
        var polarity =
            negated != contentNegated && !(negated && stance == Stance.Asserts && claim.Verb?.Lemma == "deny")
                ? Polarity.Negative
                : Polarity.Positive;
        return (stance, CertaintyOf(text, claim), polarity);
    }

    /// <summary>The first verb group of the content's own clause, by index; -1 for none.</summary>
    private static int MainVerb(ClaimText text, ClaimDraft claim)
    {
        foreach (var (first, end) in claim.Content)
        {
            for (var i = first; i < end; i++)
            {
                if (text.Is(i, WordClass.Relative) || (i > first && text.Is(i, "that")) || text.Is(i, "if"))
                {
                    // A clause inside of the subject: its verb is not the content's.
                    var skip = NextGroup(text, i, end);
                    if (skip < 0)
                    {
                        break;
                    }

                    i = text.Groups[skip].End - 1;
                    continue;
                }

                if (text.GroupOf(i) >= 0)
                {
                    return text.GroupOf(i);
                }
            }
        }

        return -1;
    }

    private static int NextGroup(ClaimText text, int from, int end)
    {
        for (var i = from; i < end; i++)
        {
            if (text.GroupOf(i) >= 0)
            {
                return text.GroupOf(i);
            }
        }

        return -1;
    }

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
        if (!claim.Quotes || claim.Content.Count == 0)
        {
            return false;
        }

        var (first, end) = claim.Content[^1];
        for (var i = end - 1; i >= first && end - i < 4; i--)
        {
            if (text.KindOf(i) == TokenKind.Stop)
            {
                return text.CharOf(i) == '?';
            }
        }

        return false;
    }

    // "said it would leave" binds; "said prices will rise" predicts; "said they must go" demands.
    private static Stance OfContent(ClaimText text, ClaimDraft claim, int main)
    {
        if (main < 0)
        {
            return Stance.Asserts;
        }

        var group = text.Groups[main];
        for (var i = group.Start; i < group.End; i++)
        {
            if (text.Is(i, "must") || text.Is(i, "should") || text.Is(i, "shall"))
            {
                return Stance.Demands;
            }

            if (text.Is(i, "will") || text.Is(i, "'ll") || text.Is(i, "wo") || text.Is(i, "would"))
            {
                var subject = group.Start - 1;
                var own = subject >= 0 && text.Is(subject, WordClass.Subject) || subject >= 0 && text.Is(subject, "it");
                return own && !text.Is(group.Head, WordClass.Be) && !(text.Is(i, "would") && HasIf(text, claim))
                        ? Stance.Commits
                    : text.Is(i, "would") ? Stance.Asserts
                    : Stance.Predicts;
            }
        }

        return Stance.Asserts;
    }

    private static bool HasIf(ClaimText text, ClaimDraft claim)
    {
        foreach (var (first, end) in claim.Content)
        {
            for (var i = first; i < end; i++)
            {
                if (text.Is(i, "if"))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private Certainty CertaintyOf(ClaimText text, ClaimDraft claim)
    {
        foreach (var (first, end) in claim.Content)
        {
            var stop = Math.Min(end, first + 25);
            for (var i = first; i < stop; i++)
            {
                if (_hedges.TryGet(text.Text, i, out var certainty) && !(text.Is(i, "may") && text.IsCapitalised(i)))
                {
                    return certainty;
                }
            }
        }

        return claim.Verb?.Certainty ?? Certainty.Unknown;
    }
}
