namespace Hearsay.Casework;

/// <summary>Tells when two profiles cannot be about one incident, however much they have in common.</summary>
/// <remarks>Only what is plainly stated counts: a report that names two days, or two towns, as likely ones vetoes nothing.</remarks>
internal static class Vetoes
{
    private const int FarDays = 10;
    private const int FarKilometres = 150;

    // The likeliest clue must outweigh the next one so many times.
    private const float Plain = 2.5f;

    /// <summary>The first veto that holds.</summary>
    public static Veto Of(IncidentProfile a, IncidentProfile b)
    {
        if (a.Report == b.Report)
        {
            return Veto.OneReport;
        }

        if (SharePeople(a, b))
        {
            return Veto.None;
        }

        return DaysApart(a, b) ? Veto.Days
            : PlacesApart(a, b) ? Veto.Places
            : VictimsApart(a, b) ? Veto.Victims
            : Veto.None;
    }

    private static bool SharePeople(IncidentProfile a, IncidentProfile b)
    {
        foreach (var left in a.People)
        {
            foreach (var right in b.People)
            {
                if (left.Full != 0 && left.Full == right.Full && !(left.Speaks && right.Speaks))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool VictimsApart(IncidentProfile a, IncidentProfile b)
    {
        if (!NamesAllVictims(a) || !NamesAllVictims(b))
        {
            return false;
        }

        foreach (var left in a.People)
        {
            foreach (var right in b.People)
            {
                if (left.Surname == right.Surname)
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool NamesAllVictims(IncidentProfile profile)
    {
        var named = 0;
        foreach (var person in profile.People)
        {
            named += person.Part == PersonPart.Harmed && person.Full != 0 ? 1 : 0;
        }

        return named > 0 && named >= Math.Max(profile.Toll.Killed, 0) + Math.Max(profile.Toll.Injured, 0);
    }

    private static bool DaysApart(IncidentProfile a, IncidentProfile b)
    {
        if (!IsPlain(a.Days) || !IsPlain(b.Days))
        {
            return false;
        }

        foreach (var left in a.Days)
        {
            foreach (var right in b.Days)
            {
                if (left.From - right.To < FarDays && right.From - left.To < FarDays)
                {
                    return false;
                }
            }
        }

        return true;

        static bool IsPlain(DayClue[] days) =>
            days.Length > 0 && (days.Length == 1 || days[0].Weight > Plain * days[1].Weight);
    }

    private static bool PlacesApart(IncidentProfile a, IncidentProfile b)
    {
        if (!IsPlain(a.Places) || !IsPlain(b.Places))
        {
            return false;
        }

        foreach (var left in a.Places)
        {
            foreach (var right in b.Places)
            {
                if (!left.IsArea && !right.IsArea && LinkFeatures.Kilometres(left, right) < FarKilometres)
                {
                    return false;
                }
            }
        }

        return true;

        static bool IsPlain(PlaceClue[] places) =>
            places.Length > 0
            && !places[0].IsArea
            && (places.Length == 1 || places[0].Weight > Plain * places[1].Weight);
    }
}
