using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Hearsay.Casework;

/// <summary>Says in words what a link's score is made of.</summary>
internal static class LinkExplainer
{
    private const int MostWords = 6;

    /// <summary>The reasons, the weightiest first; their weights add up to the score, but for its fixed part.</summary>
    public static IReadOnlyList<IncidentReason> Explain(
        LinkModel model,
        (IncidentProfile Profile, int Report) a,
        (IncidentProfile Profile, int Report) b
    )
    {
        var features = new float[LinkFeatures.Count];
        LinkFeatures.Fill(a.Profile, b.Profile, features);
        var weights = new double[Enum.GetValues<IncidentReasonKind>().Length];
        for (var i = 1; i < features.Length; i++)
        {
            weights[(int)KindOf((LinkFeature)i)] += features[i] * model.WeightOf((LinkFeature)i);
        }

        var reasons = new List<IncidentReason>();
        for (var kind = 0; kind < weights.Length; kind++)
        {
            if (Describe((IncidentReasonKind)kind, features, a, b) is { Words.Length: > 0 } found)
            {
                reasons.Add(new((IncidentReasonKind)kind, weights[kind], found.Words, found.Passages));
            }
        }

        return [.. reasons.OrderByDescending(reason => Math.Abs(reason.Weight)).ThenBy(reason => reason.Kind)];
    }

    private static IncidentReasonKind KindOf(LinkFeature feature) =>
        feature switch
        {
            <= LinkFeature.RareNames => IncidentReasonKind.Words,
            <= LinkFeature.DayUnknown => IncidentReasonKind.Day,
            <= LinkFeature.PublishedFar => IncidentReasonKind.Publication,
            <= LinkFeature.DayAndPlace => IncidentReasonKind.Place,
            <= LinkFeature.PeopleApart => IncidentReasonKind.People,
            <= LinkFeature.KindApart => IncidentReasonKind.Event,
            <= LinkFeature.OutletWords => IncidentReasonKind.Outlet,
            _ => IncidentReasonKind.Toll,
        };

    private static (string Words, IReadOnlyList<CasePassage> Passages) Describe(
        IncidentReasonKind kind,
        ReadOnlySpan<float> features,
        (IncidentProfile Profile, int Report) a,
        (IncidentProfile Profile, int Report) b
    )
    {
        var (left, right) = (a.Profile, b.Profile);
        bool Has(LinkFeature feature, ReadOnlySpan<float> all) => all[(int)feature] != 0;
        switch (kind)
        {
            case IncidentReasonKind.Words:
                return WordsInCommon(a, b);
            case IncidentReasonKind.Day when Has(LinkFeature.DayUnknown, features):
                return ("no day stated in one of them", []);
            case IncidentReasonKind.Day when Has(LinkFeature.DaySame, features):
                return (
                    $"same day, {Day(left.Days[0])}",
                    [left.Days[0].At.In(a.Report), right.Days[0].At.In(b.Report)]
                );
            case IncidentReasonKind.Day:
                return (
                    (Has(LinkFeature.DayAmong, features) ? "a day in common among several, " : "different days, ")
                        + $"{Day(left.Days[0])} and {Day(right.Days[0])}",
                    [left.Days[0].At.In(a.Report), right.Days[0].At.In(b.Report)]
                );
            case IncidentReasonKind.Place when Has(LinkFeature.PlaceUnknown, features):
                return ("no town named in one of them", []);
            case IncidentReasonKind.Place when left.Places is [] or [{ IsArea: true }, ..]:
                return ("", []);
            case IncidentReasonKind.Place:
                return (
                    Has(LinkFeature.PlaceSame, features) ? $"same place, {left.Places[0].Name}"
                    : Has(LinkFeature.PlaceAmong, features)
                        ? $"a place in common among several, {left.Places[0].Name} and {right.Places[0].Name}"
                    : $"different places, {left.Places[0].Name} and {right.Places[0].Name}",
                    [left.Places[0].At.In(a.Report), right.Places[0].At.In(b.Report)]
                );
            case IncidentReasonKind.People when Has(LinkFeature.PeopleApart, features):
                return ("nobody involved whom both name", []);
            case IncidentReasonKind.People:
                return PeopleInCommon(a, b);
            case IncidentReasonKind.Event when Has(LinkFeature.KindApart, features):
                return (
                    $"different kinds of event, {Name(left.Kinds[0])} and {Name(right.Kinds[0])}",
                    [left.Kinds[0].At.In(a.Report), right.Kinds[0].At.In(b.Report)]
                );
            case IncidentReasonKind.Event when Has(LinkFeature.KindSame, features):
                return KindInCommon(a, b);
            case IncidentReasonKind.Publication
                when left.Published != IncidentProfile.NoDay && right.Published != IncidentProfile.NoDay:
                return (
                    Math.Abs(left.Published - right.Published) is var days and > 0
                        ? string.Create(
                            CultureInfo.InvariantCulture,
                            $"published {days} {(days == 1 ? "day" : "days")} apart"
                        )
                        : "published on the same day",
                    []
                );
            case IncidentReasonKind.Outlet when Has(LinkFeature.OutletSame, features):
                return ("the same outlet, whose wording is alike anyway", []);
            case IncidentReasonKind.Toll when Has(LinkFeature.TollSame, features):
                return (string.Create(CultureInfo.InvariantCulture, $"same number of killed, {left.Toll.Killed}"), []);
            case IncidentReasonKind.Toll when Has(LinkFeature.TollApart, features):
                return (
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"different numbers of killed, {left.Toll.Killed} and {right.Toll.Killed}"
                    ),
                    []
                );
            default:
                return ("", []);
        }
    }

    private static string Name(KindClue kind) => EventKinds.English.NameOf(kind.Kind);

    private static string Day(DayClue day)
    {
        var start = new LocalDate(1970, 1, 1);
        var from = LocalDatePattern.Iso.Format(start.PlusDays(day.From));
        return day.To == day.From ? from : $"{from} to {LocalDatePattern.Iso.Format(start.PlusDays(day.To))}";
    }

    private static (string, IReadOnlyList<CasePassage>) WordsInCommon(
        (IncidentProfile Profile, int Report) a,
        (IncidentProfile Profile, int Report) b
    )
    {
        var shared = (
            from left in a.Profile.Words
            join right in b.Profile.Words on left.Lemma equals right.Lemma
            orderby left.Weight * right.Weight descending, left.Lemma
            select (left, right)
        )
            .Take(MostWords)
            .ToList();
        return shared.Count == 0
            ? ("", [])
            : (
                "words in common: " + string.Join(", ", shared.Select(pair => pair.left.Word)),
                [.. shared.SelectMany(pair => new[] { pair.left.At.In(a.Report), pair.right.At.In(b.Report) })]
            );
    }

    private static (string, IReadOnlyList<CasePassage>) PeopleInCommon(
        (IncidentProfile Profile, int Report) a,
        (IncidentProfile Profile, int Report) b
    )
    {
        var shared = (
            from left in a.Profile.People
            join right in b.Profile.People on left.Surname equals right.Surname
            select (left, right)
        ).ToList();
        return shared.Count == 0
            ? ("", [])
            : (
                "people in common: " + string.Join(", ", shared.Select(pair => pair.left.Name).Distinct()),
                [.. shared.SelectMany(pair => new[] { pair.left.At.In(a.Report), pair.right.At.In(b.Report) })]
            );
    }

    private static (string, IReadOnlyList<CasePassage>) KindInCommon(
        (IncidentProfile Profile, int Report) a,
        (IncidentProfile Profile, int Report) b
    )
    {
        var (left, right) = (
            from one in a.Profile.Kinds
            join other in b.Profile.Kinds on one.Kind equals other.Kind
            orderby Math.Min(one.Weight, other.Weight) descending, one.Kind
            select (one, other)
        ).First();
        return ($"same kind of event, {Name(left)}", [left.At.In(a.Report), right.At.In(b.Report)]);
    }
}
