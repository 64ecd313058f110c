using NodaTime;

namespace Hearsay.Reading;

/// <summary>Chooses among the same day of three years the one that is meant.</summary>
internal static class NearestDate
{
    // How much farther a date may lie on the side that the verb speaks of: "said on Friday that it would end by 14 January"
    // has the verb's past and the date's future side by side, so that the tense weighs and does not decide.
    private const double AgainstTense = 3.5;

    /// <summary>The nearest one, with the tense of the verb as a weight.</summary>
    /// <param name="today">What to measure from.</param>
    /// <param name="year">Its year, as a candidate.</param>
    /// <param name="dateIn">The date in a year.</param>
    /// <param name="tense">Below 0 for the past, above it for the future.</param>
    public static LocalDate Choose(LocalDate today, int year, Func<int, LocalDate> dateIn, int tense)
    {
        var best = dateIn(year);
        var least = Weigh(today, best, tense);
        foreach (var other in (ReadOnlySpan<int>)[year - 1, year + 1])
        {
            var date = dateIn(other);
            if (Weigh(today, date, tense) is var weight && weight < least)
            {
                (best, least) = (date, weight);
            }
        }

        return best;
    }

    private static double Weigh(LocalDate today, LocalDate date, int tense)
    {
        var days = Period.DaysBetween(today, date);
        return days > 0 && tense < 0 || days < 0 && tense > 0 ? Math.Abs(days) * AgainstTense : Math.Abs(days);
    }
}
