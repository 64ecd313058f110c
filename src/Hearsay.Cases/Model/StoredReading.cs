using Hearsay.Reading;

namespace Hearsay.Cases;

/// <summary>The latest reading of a report, as it came from its reader.</summary>
/// <param name="Report">The report.</param>
/// <param name="Reading">What was read.</param>
/// <param name="Numbers">The numbers of what was read in the text.</param>
/// <param name="TitleNumbers">The numbers of what was read in the title.</param>
/// <param name="Reader">What read it.</param>
/// <param name="At">When, UTC.</param>
public sealed record StoredReading(
    ReportEntry Report,
    ReportReading Reading,
    ItemNumbers Numbers,
    ItemNumbers TitleNumbers,
    Agent Reader,
    DateTimeOffset At
)
{
    /// <summary>Everything that was read, in order of kind and of the text, the title's after the text's.</summary>
    public IReadOnlyList<StoredItem> ListItems() =>
        [
            .. ItemViews
                .Of(Reading)
                .Select(view => new StoredItem(
                    new ItemAddress(
                        Report.Id,
                        view.Kind,
                        (view.InTitle ? TitleNumbers : Numbers).Of(view.Kind)[view.Place]
                    ),
                    view.Value
                )),
        ];
}
