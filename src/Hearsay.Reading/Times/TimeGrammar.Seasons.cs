namespace Hearsay.Reading;

/// <content>Seasons.</content>
internal sealed partial class TimeGrammar
{
    private TimeForm? StartingWithSeason(int at, TimeWord word)
    {
        var year = TrailingYear(at + 1, out var end, out var bc, glue: false);
        var capital = Capitalised(at) && at > _first;
        if (year > 0)
        {
            return Calendar(at, end, TimeUnit.Season) with { Index = word.Value % 10, Year = year, BeforeEra = bc };
        }

        // "Palm Springs"
        if (
            word.Value > 10
            && capital
            && Capitalised(at - 1)
            && At(at - 1).Kind is TimeWordKind.None or TimeWordKind.Holiday
        )
        {
            return null;
        }

        if (word.Bold)
        {
            var the = Is(at - 1, "the") ? at - 2 : at - 1;
            var led =
                Is(the, "in")
                || Is(the, "since")
                || Is(the, "until")
                || Is(the, "by")
                || Is(the, "during")
                || Is(the, "late")
                || Is(the, "early");
            led |= Is(the, "of") && (Is(the - 1, "start") || Is(the - 1, "beginning") || Is(the - 1, "end"));
            var pointed = Is(at - 1, "this") || Is(at - 1, "that");
            var own = _post && Is(at, "spring") && !Capitalised(at + 1);
            if (!(led || pointed || own) || Is(at + 1, "of") || capital && !own)
            {
                return null;
            }
        }

        return word.Value > 10
            ? new TimeForm
            {
                First = at,
                End = at + 1,
                Shape = FormShape.Set,
                Value = "XXXX-" + SeasonName(word.Value - 10),
            }
            : Calendar(at, at + 1, TimeUnit.Season) with
            {
                Index = word.Value,
            };
    }

    private static string SeasonName(int index) =>
        index switch
        {
            1 => "SP",
            2 => "SU",
            3 => "FA",
            _ => "WI",
        };
}
