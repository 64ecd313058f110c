using System.Globalization;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>How many were killed, injured, missing, detained, displaced or destroyed.</summary>
internal sealed class FigureFacet : IAssertionFacet
{
    private static readonly HashSet<string> Asked =
    [
        "killed",
        "injured",
        "casualties",
        "missing",
        "detained",
        "displaced",
        "abducted",
        "rescued",
        "released",
        "destroyed",
        "damaged",
    ];

    private static readonly HashSet<string> Counted = ["crew", "houses", "passengers"];

    private static readonly HashSet<string> Everybody =
    [
        "people",
        "person",
        "persons",
        "dead",
        "deaths",
        "death",
        "victims",
        "victim",
        "injured",
        "wounded",
        "casualties",
        "fatalities",
        "lives",
        "bodies",
        "others",
        "missing",
        "individuals",
        "man",
        "woman",
        "martyrs",
    ];

    /// <inheritdoc/>
    public void Read(AssertionDraft draft)
    {
        foreach (var figure in draft.Reading.Figures)
        {
            if (KeyOf(draft, figure) is not { } what || figure.Low is null && figure.High is null || figure.High == 0)
            {
                continue;
            }

            if (Elsewhere.Is(draft, figure.Extent) || IsRest(draft, figure))
            {
                continue;
            }

            var voice = draft.Voices.Of(figure.Extent);
            var first = draft.Text.TokenAt(figure.Extent.Start);
            var verb = VerbOver(draft, first);
            if (verb >= 0 && draft.Trees.IsOpen(verb) && voice.Claim < 0)
            {
                continue;
            }

            draft.Add(
                new Assertion
                {
                    Passage = draft.Passage(figure.Extent),
                    Kind = QuestionKind.Figure,
                    Key = what,
                    Value = ValueOf(figure),
                    Scope = what is Attendance.Aboard or Attendance.Attended
                        ? null
                        : ScopeOf(figure.Who ?? OfWhom(draft, first)) ?? WhereOf(draft.Text, first),
                    IsPart =
                        figure.PartOf >= 0
                        || IsPart(draft.Text, first)
                        || IsOfKnown(draft.Text, draft.Text.TokenAt(figure.Extent.End - 1))
                        || IsOfKnown(draft.Text, first)
                        || IsOneOfMore(draft, figure)
                        || IsInList(draft, figure)
                        || IsOfBodies(draft, figure)
                        || !IsCounted(figure)
                        || IsOfOthers(figure),
                    IsUpdate = IsUpdate(draft, first),
                    Least = figure.Least,
                    Most = IsSoFar(draft, first) || IsOfBodies(draft, figure) ? null : figure.Most,
                    IsRough = figure.Bound == FigureBound.About || figure.Low != figure.High,
                },
                voice
            );
            Corrected(draft, figure, what, voice);
        }
    }

    // "26 people were arrested and not twelve": the other number is not so.
    private static void Corrected(AssertionDraft draft, Figure figure, string key, Voice voice)
    {
        var text = draft.Text;
        var first = text.TokenAt(figure.Extent.Start);
        var (_, end) = draft.Trees.SentenceOf(first);
        for (var i = first; i + 1 < end; i++)
        {
            if (
                text.Is(i, "not")
                && text.Tags[i + 1] == PartOfSpeech.Num
                && (i + 2 >= end || text.Tags[i + 2] is PartOfSpeech.Punct or PartOfSpeech.Adp)
                && StatedQuantity.At(draft, i + 1) is { IsRough: false } other
            )
            {
                draft.Add(
                    new Assertion
                    {
                        Passage = draft.Passage(text.ExtentOf(first, i + 2)),
                        Kind = QuestionKind.Figure,
                        Key = key,
                        Value = other.Low.ToString(CultureInfo.InvariantCulture),
                        IsNegated = true,
                        Least = other.Least,
                        Most = other.Most,
                    },
                    voice
                );
                return;
            }
        }
    }

    // What happened to them; of those to whom nothing is said to have happened, who they are or what they took part in.
    private static string? KeyOf(AssertionDraft draft, Figure figure) =>
        figure.What is { } what && Asked.Contains(what) ? what
        : figure.High is 0 ? null
        : IsOfBodies(draft, figure) || IsOfKilled(draft, figure) ? Killed
        : figure.What is not null || figure.Who is not { } who ? null
        : Counted.Contains(Scopes.English.KeyOf(who))
            ? IsLeft(draft, figure) ? null
                : Scopes.English.KeyOf(who)
        : Attendance.KeyOf(draft, figure);

    // "Eleven bodies were brought": so many were killed at least.
    private static bool IsOfBodies(AssertionDraft draft, Figure figure) =>
        figure.Who is not null
        && draft.Text.LemmaOf(draft.Text.TokenAt(figure.Extent.End - 1)) is "body" or "corpse" or "shroud";

    // "mowed down sixty villagers": what the verb that counts them means.
    private static bool IsOfKilled(AssertionDraft draft, Figure figure)
    {
        var last = draft.Text.TokenAt(figure.Extent.End - 1);
        var verb = figure.Who is null ? -1 : draft.Text.Heads[last];
        return verb >= 0
            && draft.Text.Tags[verb] == PartOfSpeech.Verb
            && draft.Text.Relations[last]
                is DependencyRelation.Obj
                    or DependencyRelation.NsubjPass
                    or DependencyRelation.Obl
            && (
                draft.Text.Relations[last] != DependencyRelation.Obl
                || draft.Trees.CaseOf(last) is not { } marker
                || marker == verb + 1 && Senses.English.HasParticle(draft.Text, verb)
            )
            && Array.Exists(Senses.English.Of(draft.Text, verb), sense => sense.Number == Kill && !sense.IsOpposite);
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

    // "and the rest, around 400, went quietly": those to whom it did not happen.
    private static bool IsRest(AssertionDraft draft, Figure figure)
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

    // "22 passengers are still being treated": not how many there were.
    private static bool IsLeft(AssertionDraft draft, Figure figure)
    {
        var verb = VerbOver(draft, draft.Text.TokenAt(figure.Extent.End - 1));
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

    private const string Killed = "killed";
    private static readonly uint Kill = WordHash.Of("kill");

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

        return !IsUpdate(draft, first)
            && draft.Reading.Figures.Any(other =>
                other.What == figure.What
                && other.Claim == figure.Claim
                && other.Least > (figure.High ?? figure.Low)
                && text.SentenceOf[text.TokenAt(other.Extent.Start)] == sentence
            );
    }

    // "In the whole of the country, 241 were held": more than in one place.
    private static string? WhereOf(AnnotatedText text, int number)
    {
        var sentence = text.SentenceAt(text.SentenceOf[number]);
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (
                text.Is(i, "nationwide")
                || text.Is(i, "countrywide")
                || (text.Is(i, "country") || text.Is(i, "nation") || text.Is(i, "republic"))
                    && i > sentence.First + 1
                    && (IsAll(text, i - 1) || IsAll(text, i - 2) || i > sentence.First + 2 && IsAll(text, i - 3))
            )
            {
                return "nationwide";
            }
        }

        return null;
    }

    private static bool IsAll(AnnotatedText text, int token) =>
        text.Is(token, "whole") || text.Is(token, "across") || text.Is(token, "throughout") || text.Is(token, "entire");

    // "the toll of militants killed stands at 31": whose toll it is.
    private static string? OfWhom(AssertionDraft draft, int number)
    {
        var (low, _) = draft.Trees.SentenceOf(number);
        for (var i = number - 1; i > low; i--)
        {
            if (draft.Text.LemmaOf(i) is "toll" or "number" or "total" or "count")
            {
                var whose = draft.Trees.Child(i, DependencyRelation.Nmod);
                return whose > i && draft.Trees.CaseOf(whose) is { } marker && draft.Text.Is(marker, "of")
                    ? draft.Text.CharactersOf(whose).ToString()
                    : null;
            }
        }

        return null;
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

    // "We have so far identified 58": there may be more.
    private static bool IsSoFar(AssertionDraft draft, int first)
    {
        var (low, high) = draft.Trees.SentenceOf(first);
        for (var i = Math.Max(low, first - 6); i < Math.Min(high, first + 8); i++)
        {
            if (
                draft.Text.LemmaOf(i) is "identify" or "recover" or "pull"
                || draft.Text.LemmaOf(i) == "name" && i + 1 < high && draft.Text.Is(i + 1, "of")
                || draft.Text.Is(i, "far") && i > low && draft.Text.Is(i - 1, "so")
            )
            {
                return true;
            }
        }

        return false;
    }

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

    /// <summary>Who is counted, where not everybody is: the last word of the phrase that counts them.</summary>
    private static string? ScopeOf(string? who)
    {
        if (who is null)
        {
            return null;
        }

        var last = who.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .TakeWhile(word => word is not ("in" or "of" or "at" or "on" or "from" or "who"))
            .LastOrDefault();
        return last is null || Everybody.Contains(last.ToLowerInvariant()) ? null : who;
    }

    private static string ValueOf(Figure figure)
    {
        var low = figure.Low ?? 0;
        var high = figure.High ?? figure.Low;
        return high == low
            ? low.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{low}-{high}");
    }

    private static int VerbOver(AssertionDraft draft, int token)
    {
        for (var at = token; at >= 0; at = draft.Text.Heads[at])
        {
            if (draft.Text.Tags[at] == PartOfSpeech.Verb)
            {
                return at;
            }
        }

        return -1;
    }

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

    private static bool IsUpdate(AssertionDraft draft, int first)
    {
        for (var at = first; at >= 0; at = draft.Text.Heads[at])
        {
            if ((Predicates.English.Of(draft.Text, at) & PredicateKind.Update) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
