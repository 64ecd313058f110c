namespace Hearsay.Casework;

/// <summary>Compares two profiles.</summary>
internal static class LinkFeatures
{
    /// <summary>How many there are.</summary>
    public const int Count = (int)LinkFeature.TollApart + 1;

    private const int SameKilometres = 12;
    private const int NearKilometres = 60;

    /// <summary>Fills in how much there is of each; the order of the two makes no difference.</summary>
    public static void Fill(IncidentProfile a, IncidentProfile b, Span<float> features)
    {
        features.Clear();
        features[(int)LinkFeature.Bias] = 1;
        FillWords(a, b, features);
        FillDays(a, b, features);
        FillPublished(a, b, features);
        FillPlaces(a, b, features);
        FillPeople(a, b, features);
        FillKinds(a, b, features);
        FillTolls(a, b, features);
        features[(int)LinkFeature.DayAndPlace] =
            features[(int)LinkFeature.DaySame] * features[(int)LinkFeature.PlaceSame];
    }

    private static void FillWords(IncidentProfile a, IncidentProfile b, Span<float> features)
    {
        int i = 0,
            j = 0;
        float shared = 0,
            names = 0;
        var rare = 0;
        while (i < a.Words.Length && j < b.Words.Length)
        {
            var (left, right) = (a.Words[i], b.Words[j]);
            if (left.Lemma == right.Lemma)
            {
                var product = left.Weight * right.Weight;
                shared += product;
                if (left.IsName || right.IsName)
                {
                    names += product;
                    rare += WordRarity.English.Of(left.Lemma) == WordRarity.Rare ? 1 : 0;
                }

                i++;
                j++;
            }
            else if (left.Lemma < right.Lemma)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        var cosine = shared == 0 ? 0 : shared / (a.Norm * b.Norm);
        features[(int)LinkFeature.Words] = cosine;
        features[(int)LinkFeature.WordsSquared] = cosine * cosine;
        features[(int)LinkFeature.NameWords] = shared == 0 ? 0 : MathF.Sqrt(names / (a.Norm * b.Norm));
        if (a.Outlet != 0 && a.Outlet == b.Outlet)
        {
            rare = 0;
            features[(int)LinkFeature.OutletSame] = 1;
            features[(int)LinkFeature.OutletWords] = cosine;
        }

        features[(int)LinkFeature.RareNames] = MathF.Log2(1 + Math.Min(rare, 7));
    }

    private static void FillDays(IncidentProfile a, IncidentProfile b, Span<float> features)
    {
        if (a.Days.Length == 0 || b.Days.Length == 0)
        {
            features[(int)LinkFeature.DayUnknown] = 1;
            return;
        }

        var gap = Gap(a.Days[0], b.Days[0]);
        switch (gap)
        {
            case 0:
                features[(int)LinkFeature.DaySame] = 1;
                return;
            case 1:
                features[(int)LinkFeature.DayNext] = 1;
                break;
            default:
                features[(int)LinkFeature.DayApart] = 1;
                features[(int)LinkFeature.DayFar] = gap > 7 ? 1 : 0;
                break;
        }

        features[(int)LinkFeature.DayAmong] = AnyInCommon(a.Days, b.Days) ? 1 : 0;
    }

    private static int Gap(DayClue a, DayClue b) => Math.Max(0, Math.Max(a.From - b.To, b.From - a.To));

    private static bool AnyInCommon(DayClue[] a, DayClue[] b)
    {
        foreach (var left in a)
        {
            foreach (var right in b)
            {
                if (Gap(left, right) == 0)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static void FillPublished(IncidentProfile a, IncidentProfile b, Span<float> features)
    {
        if (a.Published == IncidentProfile.NoDay || b.Published == IncidentProfile.NoDay)
        {
            return;
        }

        var feature = Math.Abs(a.Published - b.Published) switch
        {
            <= 1 => LinkFeature.PublishedTogether,
            <= 7 => LinkFeature.PublishedWeek,
            <= 31 => LinkFeature.PublishedMonth,
            _ => LinkFeature.PublishedFar,
        };
        features[(int)feature] = 1;
    }

    private static void FillPlaces(IncidentProfile a, IncidentProfile b, Span<float> features)
    {
        var (known, other) = (NamesTown(a), NamesTown(b));
        if (!known || !other)
        {
            features[(int)LinkFeature.PlaceUnknown] = known || other ? 1 : 0;
            return;
        }

        var best = Kilometres(a.Places[0], b.Places[0]);
        if (best < SameKilometres)
        {
            features[(int)LinkFeature.PlaceSame] = 1;
            return;
        }

        var least = best;
        foreach (var left in a.Places)
        {
            foreach (var right in b.Places)
            {
                least = left.IsArea || right.IsArea ? least : Math.Min(least, Kilometres(left, right));
            }
        }

        var feature =
            least < SameKilometres ? LinkFeature.PlaceAmong
            : least < NearKilometres ? LinkFeature.PlaceNear
            : LinkFeature.PlaceApart;
        features[(int)feature] = 1;
    }

    private static bool NamesTown(IncidentProfile profile) => profile.Places is [{ IsArea: false }, ..];

    /// <summary>The distance between two places on a sphere, good enough to tell towns apart.</summary>
    internal static float Kilometres(PlaceClue a, PlaceClue b)
    {
        const float Degree = 111.2f;
        var across = Math.Abs(a.Longitude - b.Longitude);
        across = Math.Min(across, 360 - across) * MathF.Cos((a.Latitude + b.Latitude) / 2 * MathF.PI / 180);
        var along = a.Latitude - b.Latitude;
        return Degree * MathF.Sqrt(across * across + along * along);
    }

    private static void FillPeople(IncidentProfile a, IncidentProfile b, Span<float> features)
    {
        int involved = 0,
            named = 0,
            surname = 0,
            speaking = 0;
        foreach (var left in a.People)
        {
            foreach (var right in b.People)
            {
                if (left.Surname != right.Surname)
                {
                    continue;
                }

                if (left.Full == 0 || left.Full != right.Full)
                {
                    surname += left.Speaks || right.Speaks ? 0 : 1;
                }
                else if (left.Speaks && right.Speaks)
                {
                    speaking++;
                }
                else if (left.Speaks || right.Speaks)
                {
                    named++;
                }
                else
                {
                    involved++;
                }
            }
        }

        features[(int)LinkFeature.PeopleInvolved] = Math.Min(involved, 3);
        features[(int)LinkFeature.PeopleNamed] = Math.Min(named, 2);
        features[(int)LinkFeature.PeopleSurname] = Math.Min(surname, 2);
        features[(int)LinkFeature.PeopleSpeaking] = Math.Min(speaking, 2);
        features[(int)LinkFeature.PeopleApart] =
            involved + named + surname == 0 && NamesAnyInvolved(a) && NamesAnyInvolved(b) ? 1 : 0;
    }

    private static bool NamesAnyInvolved(IncidentProfile profile)
    {
        foreach (var person in profile.People)
        {
            if (person is { Speaks: false, Full: not 0 })
            {
                return true;
            }
        }

        return false;
    }

    private static void FillKinds(IncidentProfile a, IncidentProfile b, Span<float> features)
    {
        if (a.Kinds.Length == 0 || b.Kinds.Length == 0)
        {
            return;
        }

        var shared = 0f;
        foreach (var left in a.Kinds)
        {
            foreach (var right in b.Kinds)
            {
                shared += left.Kind == right.Kind ? Math.Min(left.Weight, right.Weight) : 0;
            }
        }

        features[(int)LinkFeature.KindSame] = shared;
        features[(int)LinkFeature.KindApart] = shared == 0 ? 1 : 0;
    }

    private static void FillTolls(IncidentProfile a, IncidentProfile b, Span<float> features)
    {
        if (a.Toll.Killed >= 0 && b.Toll.Killed >= 0)
        {
            features[(int)(a.Toll.Killed == b.Toll.Killed ? LinkFeature.TollSame : LinkFeature.TollApart)] = 1;
        }
    }
}
