namespace Hearsay.Reading;

/// <content>"late November", "the end of the year", "nearly forty years".</content>
internal sealed partial class TimeGrammar
{
    /// <summary>"late November", "mid-1996", "the end of the year", "earlier this week", "early Sunday".</summary>
    private TimeForm? Modified(int at)
    {
        var next = at + 1;
        if (IsDash(next))
        {
            next++;
        }

        while (Is(next, "of") || Is(next, "in") || (Is(next, "on") && !Is(at, "end")))
        {
            next++;
        }

        var part = Is(at, "early") || Is(at, "late") || Is(at, "mid") || Is(at, "later") || Is(at, "earlier");
        if (next >= _limit || !part && !Is(next - 1, "of") && !Is(at, "mid-"))
        {
            return null;
        }

        if (part && At(next) is { Kind: TimeWordKind.Part } word && next == at + 1 + (IsDash(at + 1) ? 1 : 0))
        {
            return StartingWithPart(next, word) is { } placed ? placed with { First = at }
                : IsPreposition(at - 1) && (EndsHere(next + 1) || IsPreposition(next + 1))
                    ? new TimeForm
                    {
                        First = at,
                        End = next + 1,
                        Shape = FormShape.Clock,
                        Part = word.Name,
                        Unit = TimeUnit.Day,
                        Direction = TimeDirection.Named,
                        DateAt = at,
                    }
                : null;
        }

        var core = Core(next);
        if (
            core is null
            || core.Shape is FormShape.Set or FormShape.Reference or FormShape.Duration
            || (core.From is not null && core.Unit == TimeUnit.None)
        )
        {
            return null;
        }

        return core with
        {
            First = at,
        };
    }

    /// <summary>"nearly forty years", "more than a decade ago", "at least 30 days".</summary>
    private TimeForm? Approximate(int at)
    {
        var next = at;
        while (
            next < _limit
            && next < at + 5
            && (
                At(next).Kind == TimeWordKind.About
                || Is(next, "than")
                || Is(next, "to")
                || Is(next, "least")
                || Is(next, "most")
            )
        )
        {
            next++;
        }

        var counted = At(next);
        var length =
            IsNumber(next) || counted.Kind is TimeWordKind.Number or TimeWordKind.Vague or TimeWordKind.Half
                ? Length(next)
            : counted is { Kind: TimeWordKind.Determiner, Name: "a" } ? AfterIndefinite(next, next + 1, At(next + 1))
            : null;
        return
            length is null || (Is(at, "over") && length.Shape != FormShape.Duration) || (Is(at, "to") || Is(at, "than"))
            ? null
            : length with
            {
                First = Is(at - 1, "no") || ((Is(at, "least") || Is(at, "most")) && Is(at - 1, "at")) ? at - 1 : at,
            };
    }
}
