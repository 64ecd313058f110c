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

            if (Elsewhere.Is(draft, figure.Extent))
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
                        : ScopeOf(figure.Who ?? OfWhom(draft, first)),
                    IsPart =
                        figure.PartOf >= 0
                        || IsPart(draft.Text, first)
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
        }
    }

    // What happened to them; of those to whom nothing is said to have happened, who they are or what they took part in.
    private static string? KeyOf(AssertionDraft draft, Figure figure) =>
        figure.What is { } what && Asked.Contains(what) ? what
        : figure.High is 0 ? null
        : IsOfBodies(draft, figure) || IsOfKilled(draft, figure) ? Killed
        : figure.What is not null || figure.Who is not { } who ? null
        : Counted.Contains(Scopes.English.KeyOf(who)) ? Scopes.English.KeyOf(who)
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
            && (draft.Text.Relations[last] != DependencyRelation.Obl || draft.Trees.CaseOf(last) is null)
            && Array.Exists(Senses.English.Of(draft.Text, verb), sense => sense.Number == Kill && !sense.IsOpposite);
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
        && draft.Reading.Figures.Any(other => other.What == figure.What && (other.Least ?? other.Low) > 1);

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
