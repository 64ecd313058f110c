using Hearsay.Language;
using NodaTime;

namespace Hearsay.Reading;

/// <summary>Reads off the times in a clause when it should come true, or until when it is owed.</summary>
internal readonly ref struct WindowReader(ReadingDraft draft)
{
    private readonly ReadingDraft _draft = draft;

    /// <summary>From when and until when; both null where the words do not say, or say nothing that lies ahead.</summary>
    public (Instant? From, Instant? To) Read(Extent clause)
    {
        foreach (var time in _draft.Times)
        {
            if (
                clause.Contains(time.Extent)
                && time.Type is TimexType.Date or TimexType.Time
                && time.Readings.Count > 0
                && clause.Contains(time.Extent)
                && Window(time) is { } window
            )
            {
                return window;
            }
        }

        return (null, null);
    }

    private (Instant? From, Instant? To)? Window(TimeExpression time)
    {
        var (from, to) = (Instant.MaxValue, Instant.MinValue);
        foreach (var reading in time.Readings)
        {
            from = Instant.Min(from, reading.From);
            to = Instant.Max(to, reading.To);
        }

        if (_draft.Provenance.Published is { } published && to <= published.Date.AtMidnight().InUtc().ToInstant())
        {
            return null;
        }

        var text = _draft.Text;
        var before = text.TokenAt(time.Extent.Start) - 1;
        while (before > 0 && (text.Is(before, "the") || text.Is(before, "of") || text.Is(before, "end")))
        {
            before--;
        }

        if (before < 0)
        {
            return (from, to);
        }

        return text.Is(before, "by")
            || text.Is(before, "until")
            || text.Is(before, "till")
            || text.Is(before, "through")
                ? (null, to)
            : text.Is(before, "before") ? (null, from)
            : text.Is(before, "after") ? (to, null)
            : text.Is(before, "since") || text.Is(before, "beyond") ? null
            : (from, to);
    }
}
