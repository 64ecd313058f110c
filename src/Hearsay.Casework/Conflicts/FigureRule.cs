using System.Globalization;
using NodaTime;

namespace Hearsay.Casework;

/// <summary>Numbers: superseded and of another scope before contradicted.</summary>
internal sealed class FigureRule : IAnswerRule
{
    // "About 60" and 62 are roughly the same; "about 60" and 83 are not.
    private const double Rough = 0.15;

    // Of many who were aboard or took part two counts are never the same: 212 and 219 passengers.
    private const double OneCount = 0.05;
    private const double Many = 100;
    private static readonly HashSet<string> Heads = ["passengers", Attendance.Aboard, Attendance.Attended];

    private static readonly Duration Growth = Duration.FromHours(6);

    // Of newsrooms' own numbers nobody is told to stand by the older one.
    private static readonly Duration NewsroomsGrowth = Duration.FromHours(1);

    /// <inheritdoc/>
    public bool IsSame(Assertion a, Assertion b) =>
        a.Value == b.Value
        && a.IsPart == b.IsPart
        && a.IsNegated == b.IsNegated
        && (ScopeKey(a) == ScopeKey(b) || ScopeKey(a).Length == 0 || ScopeKey(b).Length == 0);

    /// <inheritdoc/>
    public Judgement? Compare(Assertion earlier, Assertion later, in PairSight sight)
    {
        // Of two parts nothing tells that they are the same, but who gives both gives no part that is more than all.
        if (earlier.IsPart || later.IsPart)
        {
            return
                sight is { BesideEachOther: true, SameVoice: false }
                && (IsTooFew(earlier, later) || IsTooFew(later, earlier))
                ? Against("one counts more of them than the other counts in all")
                : Other;
        }

        // Some of the dead were more than all who are counted later: the dead do not become fewer.
        if (
            !sight.SameVoice
            && ScopeKey(earlier).Length > 0
            && ScopeKey(later).Length == 0
            && !earlier.IsRough
            && !later.IsRough
            && !earlier.IsNegated
            && !later.IsNegated
            && earlier.Key == "killed"
            && later.Most < earlier.Least
        )
        {
            return Against("one counts more of them than the other counts in all");
        }

        if (ScopeKey(earlier) != ScopeKey(later) || !IsOfOneKind(earlier, later))
        {
            return Other;
        }

        if (earlier.IsNegated || later.IsNegated)
        {
            return earlier.Value == later.Value && earlier.IsNegated != later.IsNegated && !sight.SameVoice
                ? Against("one says that the number is not so")
                : null;
        }

        if (later.IsUpdate && later.Least > earlier.Least)
        {
            return new Judgement(Relation.Supersedes, null, "the later words say that the number has changed");
        }

        if (
            !sight.BesideEachOther
            && (
                sight.Between >= (sight.NewsroomsOnly ? NewsroomsGrowth : Growth)
                || later.IsRunning && sight.Between > Duration.Zero
            )
            && CanHaveChanged(earlier, later)
        )
        {
            return new Judgement(Relation.Supersedes, null, "the number can have changed between the two reports");
        }

        if (sight.SameVoice && Differ(earlier, later))
        {
            return new Judgement(Relation.Supersedes, null, "the same voice gives another number later");
        }

        return Compatible(earlier, later) switch
        {
            Relation.Entails => new Judgement(Relation.Entails, null, "one number lies within the bounds of the other"),
            Relation.Approximates => new Judgement(Relation.Approximates, null, "one number is given roughly"),
            _ => Against(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{earlier.Value} and {later.Value} cannot both be the number"
                )
            ),
        };
    }

    /// <summary>By what scopes are told apart: the last word of who is counted; empty for all.</summary>
    internal static string ScopeKey(Assertion one) => one.Scope is { } scope ? Scopes.English.KeyOf(scope) : "";

    private static readonly Judgement Other = new(
        Relation.DifferentScope,
        null,
        "they count different people or things"
    );

    // Things that the lexicon does not know: only where something else is said alike of them.
    private static bool IsOfOneKind(Assertion a, Assertion b) =>
        a.Words.Count == 0 && b.Words.Count == 0 || ContentWords.Shared(a.Words, b.Words) > 0;

    private static bool IsTooFew(Assertion all, Assertion part) =>
        !all.IsPart && part.IsPart && ScopeKey(part).Length == 0 && all.Most < part.Least;

    // The dead are counted for days and the missing are found; how many were aboard does not change.
    private static bool CanHaveChanged(Assertion earlier, Assertion later) =>
        earlier.Key == "missing" || Growing.Contains(earlier.Key) && later.Least > earlier.Least;

    private static readonly HashSet<string> Growing =
    [
        "killed",
        "injured",
        "casualties",
        "detained",
        "displaced",
        "rescued",
        "released",
        "destroyed",
        "damaged",
    ];

    private static bool Differ(Assertion a, Assertion b) => a.Value != b.Value;

    private static Judgement Against(string reason) => new(Relation.Contradicts, ConflictKind.Numeric, reason);

    private static Relation Compatible(Assertion a, Assertion b)
    {
        var rough = a.IsRough || b.IsRough;
        var low = Math.Max(a.Least ?? double.MinValue, b.Least ?? double.MinValue);
        var high = Math.Min(a.Most ?? double.MaxValue, b.Most ?? double.MaxValue);
        return low <= high ? (rough ? Relation.Approximates : Relation.Entails)
            : rough && low - high <= Rough * low ? Relation.Approximates
            : Heads.Contains(a.Key) && high >= Many && low - high <= OneCount * low ? Relation.Approximates
            : Relation.Contradicts;
    }
}
