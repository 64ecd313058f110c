namespace Hearsay.Reading;

/// <summary>Holds what was read against itself, rule by rule.</summary>
internal sealed class FindingStage : IReadingStage
{
    private readonly IFindingRule[] _rules =
    [
        new ZonesDisagreeRule(),
        new WeekdayDateRule(),
        new NoSuchDateRule(),
        new NoSuchTimeRule(),
        new OrderRule(),
        new ZoneNotInForceRule(),
    ];

    public void Read(ReadingDraft draft)
    {
        if (draft.ResolvedTimes.Count == 0)
        {
            return;
        }

        foreach (var rule in _rules)
        {
            rule.Check(draft);
        }
    }
}
