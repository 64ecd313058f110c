namespace Hearsay.Casework;

/// <summary>Chooses one number out of those that reports give.</summary>
internal static class BestToll
{
    /// <summary>What the rule does, in words.</summary>
    public const string Rule = "the number that most reports give as a whole; of several such, the highest";

    /// <summary>The number; null where there is none.</summary>
    /// <param name="given">What each report gives.</param>
    public static double? Of(IEnumerable<double> given)
    {
        double? best = null;
        var votes = 0;
        foreach (var group in given.GroupBy(number => number).OrderByDescending(group => group.Key))
        {
            var count = group.Count();
            if (count > votes)
            {
                (best, votes) = (group.Key, count);
            }
        }

        return best;
    }
}
