using NodaTime;

namespace Hearsay.Reading;

/// <summary>Tells a history, which dates itself, from a report, which is dated by its publication.</summary>
internal static class NarrativeTest
{
    /// <summary>Whether the text tells of years well before its publication in the order of its own dates.</summary>
    public static bool Tells(List<TimeForm> forms, LocalDate? published)
    {
        if (published is not { } today)
        {
            return true;
        }

        int dated = 0,
            deictic = 0;
        foreach (var form in forms)
        {
            if (form.Year != 0 && (form.BeforeEra || form.Year < today.Year - 1) && form.Unit <= TimeUnit.Year)
            {
                dated += form.Month > 0 ? 2 : 1;
            }
            else if (
                form.Direction
                    is TimeDirection.FromPublished
                        or TimeDirection.Last
                        or TimeDirection.This
                        or TimeDirection.Next
                || (form.Weekday > 0 && form.Month == 0)
                || form.Year == today.Year
            )
            {
                deictic += 2;
            }
        }

        return dated >= 6 && dated > deictic * 2;
    }
}
