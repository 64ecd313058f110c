namespace Hearsay.Casework;

/// <summary>Groups reports by what happened, where and when.</summary>
public static class IncidentGrouping
{
    /// <summary>The leaning for a stream of reports about many incidents.</summary>
    public const double Stream = 0;

    /// <summary>The leaning for reports that somebody has gathered about one matter.</summary>
    public const double Gathered = 8;

    /// <summary>Groups the reports of a case.</summary>
    /// <remarks>The same reports give the same groups, in any order and on any number of threads.</remarks>
    /// <param name="reports">The reports, in any order; results count them in <see cref="CaseOrder"/>'s.</param>
    /// <param name="threads">How many threads reduce reports to what is compared.</param>
    /// <param name="leaning">
    /// What is added to the logarithm of the odds of every link: how much likelier than in a stream two reports are about one
    /// incident before anything is known of them.
    /// </param>
    /// <exception cref="ArgumentException">Two reports have the same id.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="threads"/> is less than 1.</exception>
    public static IncidentGroups Group(IEnumerable<CaseReport> reports, int threads = 1, double leaning = Stream)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        var index = new IncidentIndex(leaning);
        index.AddAll(CaseOrder.Sort(reports), threads);
        return index.Group();
    }
}
