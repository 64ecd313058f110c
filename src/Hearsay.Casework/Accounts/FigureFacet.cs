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
        "graves",
        "coffins",
        "deceased",
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

            if (
                Elsewhere.Is(draft, figure.Extent)
                || FigureSubset.IsRest(draft, figure)
                || FigureSubset.IsWhole(draft, figure)
                || IsDoer(draft.Text, figure)
            )
            {
                continue;
            }

            var voice = draft.Voices.Of(figure.Extent);
            var first = draft.Text.TokenAt(figure.Extent.Start);
            var verb = VerbOver(draft, first);
            if (voice.Claim < 0 && (verb >= 0 && draft.Trees.IsOpen(verb) || FigureSubset.IsFormer(draft.Text, first)))
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
                    Scope =
                        what == Attendance.Attended ? null
                        : what == Attendance.Aboard ? FigureSubset.CrewOf(figure)
                        : ScopeOf(figure.Who ?? OfWhom(draft, first) ?? FigureSubset.GoesOnFrom(draft, figure)?.Who)
                            ?? WhereOf(draft.Text, first),
                    IsPart = FigureSubset.Is(draft, figure) || IsOfBodies(draft, figure),
                    IsUpdate = IsUpdate(draft, first),
                    IsRunning = figure.Bound is FigureBound.AtLeast or FigureBound.MoreThan || IsSoFar(draft, first),
                    Least = figure.Least,
                    Most = IsSoFar(draft, first) || IsOfBodies(draft, figure) ? null : figure.Most,
                    // A title rounds: 60 for 61.
                    IsRough =
                        figure.Bound == FigureBound.About
                        || figure.Low != figure.High
                        || Attendance.IsRound(what, figure.Low ?? 0)
                        || draft.Passage(figure.Extent).InTitle && figure.Low >= 10 && figure.Low % 10 == 0,
                },
                voice
            );
            Corrected(draft, figure, what, voice);
        }

        Everyone(draft.Found);
    }

    // "The trouble was started by several hundred people": those who did something, and nobody to whom it was done.
    private static bool IsDoer(AnnotatedText text, Figure figure)
    {
        var first = text.TokenAt(figure.Extent.Start);
        return figure is { What: Killed or "injured", Who: not null }
            && first > 1
            && text.Is(first - 1, "by")
            && text.FineTags[first - 2] == FineTag.VerbPastParticiple;
    }

    // "17 residents were killed", in a report that counts no other dead: all the dead that it knows of.
    private static void Everyone(List<Assertion> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (
                found[i] is { Key: Killed, Scope: { } scope, IsPart: false } one
                && Scopes.English.KeyOf(scope) is "civilians" or "citizens" or "neighbours"
                && !found.Exists(other =>
                    other is { Key: Killed } && other.Scope != scope && other.Value != one.Value && other.Least > 1
                )
            )
            {
                found[i] = one with { Scope = null };
            }
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
        figure is { What: "destroyed", Who: { } of } && Scopes.English.KeyOf(of) == Houses ? Houses
        : figure.What is { } what && Asked.Contains(what) ? what
        : figure.High is 0 ? null
        : IsOfBodies(draft, figure) || IsOfKilled(draft, figure) ? Killed
        : figure.What is not null
            ? IsOfAll(figure) && Attendance.KeyOf(draft, figure) is Attendance.Aboard ? Attendance.Aboard
                : null
        : figure.Who is not { } who ? null
        : Counted.Contains(Scopes.English.KeyOf(who))
            ? Scopes.English.KeyOf(who) == "passengers" && FigureSubset.IsLeft(draft, figure) ? null
                : Scopes.English.KeyOf(who)
        : Attendance.KeyOf(draft, figure);

    // "A ferry with 120 people sank": the people, and not the litres of oil.
    private static bool IsOfAll(Figure figure) =>
        figure.Who is { } who && Everybody.Contains(who.Split(' ')[^1].ToLowerInvariant());

    // "Eleven bodies were brought": so many were killed at least.
    private static bool IsOfBodies(AssertionDraft draft, Figure figure) =>
        figure.Who is not null
        && draft.Text.LemmaOf(draft.Text.TokenAt(figure.Extent.End - 1))
            is "body"
                or "corpse"
                or "shroud"
                or "grave"
                or "coffin"
                or "deceased";

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

    private const string Killed = "killed";
    private const string Houses = "houses";
    private static readonly uint Kill = WordHash.Of("kill");

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

    // "We have so far identified 58": there may be more.
    private static bool IsSoFar(AssertionDraft draft, int first)
    {
        var (low, high) = draft.Trees.SentenceOf(first);
        for (var i = Math.Max(low, first - 6); i < Math.Min(high, first + 8); i++)
        {
            if (
                draft.Text.LemmaOf(i) is "identify" or "recover" or "pull" or "find" or "retrieve"
                || draft.Text.Is(i, "certified")
                || draft.Text.LemmaOf(i) == "name" && i + 1 < high && draft.Text.Is(i + 1, "of")
                || draft.Text.Is(i, "far") && i > low && draft.Text.Is(i - 1, "so")
            )
            {
                return true;
            }
        }

        return false;
    }

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

    internal static int VerbOver(AssertionDraft draft, int token)
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

    internal static bool IsUpdate(AssertionDraft draft, int first)
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
