using System.Globalization;

namespace Hearsay.Casework;

/// <summary>Whose land, waters or air it was in, how far it was from somewhere, and where somebody died.</summary>
internal sealed class PlaceRule : IAnswerRule
{
    // Positions are told roughly, and a sea mile is a sixth longer than a mile.
    private const double Loose = 1.25;

    /// <inheritdoc/>
    public bool IsSame(Assertion a, Assertion b) =>
        a.Key switch
        {
            DistanceFacet.Key => IsOfOnePlace(a, b) && Bounds.Ratio(a, b) <= Loose,
            DeathPlaceFacet.Key => a.Value == b.Value && IsOfOneDeath(a, b),
            _ => a.IsNegated == b.IsNegated && IsOfOne(a, b),
        };

    /// <inheritdoc/>
    public Judgement? Compare(Assertion earlier, Assertion later, in PairSight sight) =>
        sight.SameVoice ? null
        : earlier.Key == DistanceFacet.Key ? Distances(earlier, later)
        : earlier.Key == DeathPlaceFacet.Key ? Deaths(earlier, later)
        : Lands(earlier, later);

    private static Judgement? Lands(Assertion earlier, Assertion later)
    {
        if (earlier.IsNegated && later.IsNegated)
        {
            return null;
        }

        return earlier.IsNegated != later.IsNegated
            ? IsOfOne(earlier, later)
                ? Against("one says inside what the other says outside of")
                : null
            : AreOfTwo(earlier, later)
                ? Against("it cannot have been in both")
                : null;
    }

    private static Judgement? Distances(Assertion a, Assertion b) =>
        IsOfOnePlace(a, b) && !a.IsNegated && !b.IsNegated && Bounds.Ratio(a, b) is > Loose and var ratio
            ? Against(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"one says {ratio:0.0} times as far from there as the other"
                )
            )
            : null;

    private static Judgement? Deaths(Assertion a, Assertion b) =>
        a.Value != b.Value && !a.IsNegated && !b.IsNegated && IsOfOneDeath(a, b)
            ? Against("nobody dies in two places")
            : null;

    private static Judgement Against(string reason) => new(Relation.Contradicts, ConflictKind.Place, reason);

    private static bool IsOfOnePlace(Assertion a, Assertion b) => ContentWords.Shared(a.Words, b.Words) > 0;

    private static bool IsOfOneDeath(Assertion a, Assertion b) => a.Statement!.Patient.Fit(b.Statement!.Patient) >= 0;

    // Nobody's and somebody's, or two owners: a bank and an owner can be one.
    private static bool AreOfTwo(Assertion a, Assertion b)
    {
        var (x, y) = (a.Statement!.Agent, b.Statement!.Agent);
        return x.IsEmpty != y.IsEmpty || x.Fit(y) < 0;
    }

    private static bool IsOfOne(Assertion a, Assertion b)
    {
        var (x, y) = (a.Statement!.Agent, b.Statement!.Agent);
        return x.IsEmpty && y.IsEmpty || x.Fit(y) > 0;
    }
}
