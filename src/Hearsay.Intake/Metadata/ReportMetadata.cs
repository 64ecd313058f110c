namespace Hearsay.Intake;

/// <summary>Puts together all that is said of a report: by itself, by what it came in, by the server.</summary>
/// <remarks>
/// The order of trust: what the report says of itself, in the order in which its reader lists it; what its container
/// says (a feed, a list of pages, a message around it); the server's header. Nothing that disagrees is dropped.
/// </remarks>
internal static class ReportMetadata
{
    private static readonly (string Field, string Words)[] Fields =
    [
        ("title", "titles"),
        ("outlet", "outlets"),
        ("byline", "authors"),
        ("published", "publication times"),
        ("address", "addresses"),
        ("language", "languages"),
    ];

    /// <summary>The report with what is said elsewhere, and with the conflicts between all of it.</summary>
    /// <param name="report">The report, with what it says of itself.</param>
    /// <param name="container">What its container says.</param>
    public static Report Complete(Report report, IReadOnlyList<MetadataStatement> container)
    {
        List<MetadataStatement> all = [.. report.Statements, .. container, .. ServerStatements.Of(report.Capture)];
        if (all.Count == 0)
        {
            return report;
        }

        var conflicts = Conflicts(all);
        List<string> warnings = [.. report.Warnings];
        foreach (var (field, words) in Fields)
        {
            if (conflicts.FirstOrDefault(one => one.Field == field) is { Used.Field: not null } conflict)
            {
                warnings.Add(
                    $"Two {words} are stated, {Shown(conflict.Used)} and {Shown(conflict.Other)}; the first is used."
                );
            }
        }

        return report with
        {
            Title = report.Title ?? First(all, "title"),
            Outlet = report.Outlet ?? First(all, "outlet"),
            Byline = report.Byline ?? First(all, "byline"),
            Published = report.Published ?? First(all, "published"),
            Made = report.Made ?? First(all, "made"),
            Address = report.Address ?? First(all, "address"),
            Language = report.Language ?? First(all, "language"),
            Statements = all,
            Conflicts = conflicts,
            Warnings = warnings,
        };
    }

    private static string Shown(MetadataStatement statement) =>
        $"{IntakeErrors.Visible(statement.Value)} ({statement.Basis})";

    private static string? First(List<MetadataStatement> all, string field)
    {
        foreach (var statement in all)
        {
            if (statement.Field == field)
            {
                return statement.Value;
            }
        }

        return null;
    }

    // Each statement is held against the one that is used; one that says the same as an earlier conflict adds nothing.
    private static List<MetadataConflict> Conflicts(List<MetadataStatement> all)
    {
        Dictionary<string, MetadataStatement> used = [];
        List<MetadataConflict> conflicts = [];
        foreach (var statement in all)
        {
            if (!used.TryGetValue(statement.Field, out var first))
            {
                used.Add(statement.Field, statement);
            }
            else if (
                statement.Basis != PageAddress.Obtained
                && !MetadataAgreement.Holds(statement.Field, first.Value, statement.Value)
                && !conflicts.Exists(one => one.Other.Value == statement.Value && one.Field == statement.Field)
            )
            {
                conflicts.Add(new MetadataConflict(first, statement));
            }
        }

        return conflicts;
    }
}
