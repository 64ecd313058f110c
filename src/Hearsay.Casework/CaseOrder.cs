using Hearsay.Reading;
using NodaTime;

namespace Hearsay.Casework;

/// <summary>The one order in which the reports of a case stand, whatever order they arrived in.</summary>
/// <remarks>
/// By the moment of publication, earliest first; a day without a time counts from its midnight in UTC, and reports whose
/// publication is unknown stand last. Then by their ids, character by character.
/// </remarks>
public static class CaseOrder
{
    /// <summary>Puts reports in order.</summary>
    /// <param name="reports">The reports, in any order.</param>
    /// <returns>The same reports; equal input gives equal output, however it was shuffled.</returns>
    /// <exception cref="ArgumentException">Two reports have the same id.</exception>
    public static IReadOnlyList<CaseReport> Sort(IEnumerable<CaseReport> reports)
    {
        ArgumentNullException.ThrowIfNull(reports);
        var sorted = reports
            .OrderBy(report => MomentOf(report.Reading.Provenance))
            .ThenBy(report => report.Id, StringComparer.Ordinal)
            .ToArray();
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var report in sorted)
        {
            if (!ids.Add(report.Id))
            {
                throw new ArgumentException($"Two reports have the id \"{report.Id}\".", nameof(reports));
            }
        }

        return sorted;
    }

    /// <summary>The moment by which a report is put in order: <see cref="Instant.MaxValue"/> where unknown.</summary>
    internal static Instant MomentOf(Provenance provenance) =>
        provenance.Published is { } published
            ? published.ToInstant() ?? published.Date.AtMidnight().InUtc().ToInstant()
            : Instant.MaxValue;
}
