using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Tells figures that count some of more from those that count all.</summary>
internal static class FigureSubset
{
    /// <summary>Whether a figure counts some of those that its report counts, or of those who are known.</summary>
    public static bool Is(AssertionDraft draft, Figure figure)
    {
        var first = draft.Text.TokenAt(figure.Extent.Start);
        return figure.PartOf >= 0
            || IsPart(draft.Text, first)
            || IsOfKnown(draft.Text, draft.Text.TokenAt(figure.Extent.End - 1))
            || IsOfKnown(draft.Text, first)
            || IsOneOfMore(draft, figure)
            || IsInList(draft, figure)
            || IsBare(draft, figure, first)
            || IsOfWhole(draft, figure)
            || !IsCounted(figure)
            || IsOfOthers(figure);
    }

    /// <summary>"and the rest, around 400, went quietly": those to whom it did not happen.</summary>
    public static bool IsRest(AssertionDraft draft, Figure figure)
    {
        const int Near = 3;
        var first = draft.Text.TokenAt(figure.Extent.Start);
        var (low, _) = draft.Trees.SentenceOf(first);
        for (var i = first - 1; i >= Math.Max(low, first - Near); i--)
        {
            if (draft.Text.Is(i, "rest") || draft.Text.Is(i, "remainder"))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"12, up from five", "an earlier count of five", "initially five": who tells it does not hold to it.</summary>
    public static bool IsFormer(AnnotatedText text, int number)
    {
        const int Near = 5;
        var start = text.SentenceAt(text.SentenceOf[number]).First;
        for (var i = number - 1; i >= Math.Max(start, number - Near); i--)
        {
            if (
                text.Is(i, "earlier")
                || text.Is(i, "initial")
                || text.Is(i, "initially")
                || text.Is(i, "originally")
                || text.Is(i, "from") && i > start && (text.Is(i - 1, "up") || text.Is(i - 1, "down"))
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"22 passengers are still being treated": not how many there were.</summary>
    public static bool IsLeft(AssertionDraft draft, Figure figure)
    {
        var verb = FigureFacet.VerbOver(draft, draft.Text.TokenAt(figure.Extent.End - 1));
        return verb >= 0
            && draft.Text.LemmaOf(verb)
                is "treat"
                    or "take"
                    or "help"
                    or "evacuate"
                    or "remain"
                    or "continue"
                    or "accommodate"
                    or "hospitalise"
                    or "hospitalize"
                    or "await";
    }

    // "Three of the wounded died", "seven of those": not all.
    private static bool IsOfKnown(AnnotatedText text, int number)
    {
        if (number + 2 >= text.TokenCount || !text.Is(number + 1, "of"))
        {
            return false;
        }

        return text.Is(number + 2, "those")
            || text.Is(number + 2, "these")
            || text.Is(number + 2, "whom")
            || text.Is(number + 2, "the")
                && number + 3 < text.TokenCount
                && (
                    text.LemmaOf(number + 3)
                        is "wounded"
                            or "injured"
                            or "dead"
                            or "wound"
                            or "injure"
                            or "victim"
                            or "casualty"
                            or "survivor"
                    || text.Tags[number + 3] == PartOfSpeech.Num
                );
    }

    // "the number of dead stands at four: three soldiers and a woman", "three of the wounded": not all.
    private static bool IsInList(AssertionDraft draft, Figure figure)
    {
        var text = draft.Text;
        var first = text.TokenAt(figure.Extent.Start);
        var sentence = text.SentenceOf[first];
        for (var i = first; i + 1 < text.TokenCount && text.ExtentOf(i).End <= figure.Extent.End; i++)
        {
            if (text.Is(i, "of") && (text.Is(i + 1, "the") || text.Is(i + 1, "those") || text.Is(i + 1, "these")))
            {
                return true;
            }
        }

        return !FigureFacet.IsUpdate(draft, first)
            && draft.Reading.Figures.Any(other =>
                other.What == figure.What
                && other.Claim == figure.Claim
                && other.Least > (figure.High ?? figure.Low)
                && text.SentenceOf[text.TokenAt(other.Extent.Start)] == sentence
            );
    }

    // "Two have died here", "and one was injured": a number that counts nobody by name goes on from those told of before.
    private static bool IsBare(AssertionDraft draft, Figure figure, int first)
    {
        const int Fewest = 10;
        var text = draft.Text;
        var last = text.TokenAt(figure.Extent.End - 1);
        if (
            figure.Who is not null
            || figure.High >= Fewest
            || last + 1 >= text.TokenCount
            || GoesOnFrom(draft, figure) is not null
        )
        {
            return false;
        }

        var (low, _) = draft.Trees.SentenceOf(first);
        for (var i = low; i < first; i++)
        {
            if (Totals.Contains(text.LemmaHashes[i]) || Totals.Contains(text.Hashes[i]))
            {
                return false;
            }
        }

        return text.Tags[last + 1] is PartOfSpeech.Verb or PartOfSpeech.Aux;
    }

    /// <summary>"Two soldiers were killed and one was injured": the figure before it, whose people it counts too; null for none.</summary>
    public static Figure? GoesOnFrom(AssertionDraft draft, Figure figure)
    {
        var text = draft.Text;
        var first = text.TokenAt(figure.Extent.Start);
        if (
            figure.Who is not null
            || first == 0
            || text.Tags[text.TokenAt(figure.Extent.End - 1)] != PartOfSpeech.Num
            || !(text.Is(first - 1, "and") || text.Is(first - 1, ","))
        )
        {
            return null;
        }

        Figure? before = null;
        foreach (var other in draft.Reading.Figures)
        {
            if (
                other.Extent.End <= figure.Extent.Start
                && other.Who is not null
                && text.SentenceOf[text.TokenAt(other.Extent.Start)] == text.SentenceOf[first]
            )
            {
                before = other;
            }
        }

        return before;
    }

    /// <summary>"41 of the 74 people are dead": all of those of whom some died.</summary>
    public static bool IsWhole(AssertionDraft draft, Figure figure)
    {
        var text = draft.Text;
        var first = text.TokenAt(figure.Extent.Start);
        return figure.What is not null
            && first > 2
            && text.Is(first - 1, "the")
            && text.Is(first - 2, "of")
            && (text.Tags[first - 3] == PartOfSpeech.Num || draft.Trees.SentenceOf(first).First == first - 2);
    }

    /// <summary>Who of those aboard is counted, where it is not everybody: the crew, or the men of another boat.</summary>
    public static string? CrewOf(Figure figure) =>
        figure.Who is { } who && Crews.Contains(WordHash.Of(who.Split(' ')[^1].ToLowerInvariant())) ? who : null;

    private static readonly HashSet<uint> Crews = WordSet.Of(
        "crew",
        "members",
        "sailors",
        "crewmen",
        "fishermen",
        "seamen",
        "soldiers",
        "marines",
        "officers",
        "staff",
        "children",
        "women"
    );

    private static readonly HashSet<uint> Totals = WordSet.Of(
        "toll",
        "number",
        "figure",
        "total",
        "count",
        "dead",
        "deaths",
        "losses",
        "not"
    );

    // "Five of our passengers": not all of them.
    private static bool IsOfWhole(AssertionDraft draft, Figure figure)
    {
        if (figure.What is not null)
        {
            return false;
        }

        var text = draft.Text;
        for (
            var i = text.TokenAt(figure.Extent.Start);
            i + 1 < text.TokenCount && text.ExtentOf(i).End <= figure.Extent.End;
            i++
        )
        {
            if (text.Is(i, "of") && text.Tags[i + 1] is PartOfSpeech.Pron or PartOfSpeech.Det)
            {
                return !text.Is(i + 1, "us") && !text.Is(i + 1, "them");
            }
        }

        return false;
    }

    // "seven others", "the remaining two": those beside somebody else.
    private static bool IsOfOthers(Figure figure) =>
        $"{figure.Words} {figure.Who}"
            .Split(' ')
            .Any(word =>
                word.ToLowerInvariant() is "other" or "others" or "remaining" or "another" or "more" or "further"
            ) && !figure.Words.Contains("more than", StringComparison.OrdinalIgnoreCase);

    // "the engineer" is one, and no count.
    private static bool IsCounted(Figure figure) =>
        figure.Words.Any(char.IsDigit)
        || figure is not { Low: 1, High: 1 }
        || figure.Words.Contains("one", StringComparison.OrdinalIgnoreCase);

    // A single victim in a report that tells of more is one of them: "a third serviceman", "one of them".
    private static bool IsOneOfMore(AssertionDraft draft, Figure figure) =>
        figure is { Low: 1, High: 1 }
        && draft.Reading.Figures.Any(other =>
            other.What == figure.What
            && (other.Least ?? other.Low) > 1
            && (other.Claim == figure.Claim || other.Claim < 0 || !IsCount(figure))
        );

    // "One man died": told as a number, and not as somebody.
    private static bool IsCount(Figure figure) => figure.Words.Equals("one", StringComparison.OrdinalIgnoreCase);

    // "among them four children", "including two nurses", "three of them women"
    private static bool IsPart(AnnotatedText text, int first)
    {
        var start = text.SentenceAt(text.SentenceOf[first]).First;
        for (var i = first - 1; i >= Math.Max(start, first - 4); i--)
        {
            if (text.Is(i, "including") || text.Is(i, "among") || text.Is(i, "include") || text.Is(i, "included"))
            {
                return true;
            }
        }

        return first + 2 < text.TokenCount && text.Is(first + 1, "of") && text.Is(first + 2, "them");
    }
}
