using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Holds what was read against itself, rule by rule.</summary>
internal sealed class FindingStage : IReadingStage
{
    private readonly IFindingRule[] _aboutTimes =
    [
        new ZonesDisagreeRule(),
        new WeekdayDateRule(),
        new NoSuchDateRule(),
        new NoSuchTimeRule(),
        new OrderRule(),
        new ZoneNotInForceRule(),
        new PublishedBeforeEventRule(),
        new DurationRule(),
        new LaterRule(),
        new DayDiffersRule(),
    ];

    private readonly IFindingRule[] _aboutPlaces = [new DistanceRule(), new DirectionRule(), new CountryRule()];

    private readonly IFindingRule[] _aboutFigures =
    [
        new ArithmeticRule(),
        new PartExceedsRule(),
        new TotalRule(),
        new ShareRule(),
        new SpreadRule(),
    ];

    // "Doubled from 40 to 60" counts nothing, and no figure stands in it.
    private readonly IFindingRule[] _aboutNumbers = [new ChangeRule(), new ShareOfRule(), new OfThemRule()];

    private readonly IFindingRule[] _aboutPeople = [new AgeRule(), new LifeSpanRule()];

    /// <inheritdoc/>
    public AnnotationLayers Needs => AnnotationLayers.Tokens;

    public void Read(ReadingDraft draft)
    {
        if (draft.ResolvedTimes.Count > 0)
        {
            Check(_aboutTimes, draft);
            Check(_aboutPeople, draft);
        }

        // A distance that is given in two units needs no place.
        Check(_aboutPlaces, draft);
        Check(_aboutNumbers, draft);
        if (draft.Figures.Count > 0)
        {
            Check(_aboutFigures, draft);
        }
    }

    private static void Check(IFindingRule[] rules, ReadingDraft draft)
    {
        foreach (var rule in rules)
        {
            rule.Check(draft);
        }
    }
}
