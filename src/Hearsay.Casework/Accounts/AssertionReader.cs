using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Reads what one report answers to the questions on which accounts can differ.</summary>
/// <remarks>Immutable and safe to share between threads; the same reading gives the same answers.</remarks>
public static class AssertionReader
{
    private static readonly IAssertionFacet[] Facets =
    [
        new FigureFacet(),
        new CrowdFacet(),
        new CountFacet(),
        new MeasureFacet(),
        new ResponsibilityFacet(),
        new CauseFacet(),
        new IntentFacet(),
        new TimeFacet(),
        new DurationFacet(),
        new DelayFacet(),
        new PlaceFacet(),
        new DistanceFacet(),
        new DeathPlaceFacet(),
        new NotificationFacet(),
        new FactFacet(),
    ];

    /// <summary>The answers of a report, title first, then in order of the text.</summary>
    /// <param name="report">Where the report stands in <see cref="CaseOrder"/>'s order.</param>
    /// <param name="reading">What was read out of it.</param>
    public static IReadOnlyList<Assertion> Read(int report, ReportReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var found = new List<Assertion>();
        if (reading.Title is { } title)
        {
            Read(new AssertionDraft(report, true, title), found);
        }

        Read(new AssertionDraft(report, false, reading), found);
        found.RemoveAll(one => one.Passage.InTitle && found.Exists(other => Restates(one, other)));
        return found;
    }

    // A title says again, and shorter, what its report says, and rounds its numbers.
    private static bool Restates(Assertion title, Assertion other) =>
        !other.Passage.InTitle
        && title.Kind == other.Kind
        && title.Key == other.Key
        && (title.Value == other.Value || title.Kind == QuestionKind.Figure);

    private static void Read(AssertionDraft draft, List<Assertion> found)
    {
        foreach (var facet in Facets)
        {
            facet.Read(draft);
        }

        foreach (var denial in BackwardDenial.Read(draft.Reading))
        {
            Deny(draft, denial);
        }

        found.AddRange(
            draft
                .Found.OrderBy(one => one.Passage.Extent.Start)
                .ThenBy(one => one.Kind)
                .ThenBy(one => one.Passage.Extent.End)
        );
    }

    // Who says that it is not so denies what is said, and no single number in it.
    private static void Deny(AssertionDraft draft, BackwardDenial denial)
    {
        foreach (
            var one in draft.Found.Where(one => one.Claim == denial.Denied && one.Kind != QuestionKind.Figure).ToArray()
        )
        {
            draft.Add(
                one with
                {
                    Passage = draft.Passage(denial.Words),
                    IsNegated = !one.IsNegated,
                },
                denial.Voice with
                {
                    Denied = false,
                }
            );
        }
    }
}
