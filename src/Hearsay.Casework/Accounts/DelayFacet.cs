using System.Globalization;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>How long it took until help or the forces came, and how long somebody had been on duty: "reached her within six minutes", "it was half an hour before an ambulance came".</summary>
internal sealed class DelayFacet : IAssertionFacet
{
    /// <summary>What the keys of its questions begin with; who came follows.</summary>
    public const string Until = "time until ";

    /// <summary>The key of how long somebody had been on duty.</summary>
    public const string OnDuty = "time on duty";

    private const double MostMinutes = 24 * 60;
    private const double FewestOnDuty = 2 * 60;
    private const int Near = 14;

    private static readonly Dictionary<uint, string> Comers = [];
    private static readonly HashSet<uint> Coming = WordSet.Of(
        "arrive",
        "reach",
        "come",
        "attend",
        "turn",
        "pull",
        "enter",
        "get",
        "see",
        "appear",
        "lower",
        "launch",
        "respond"
    );
    private static readonly HashSet<uint> Waiting = WordSet.Of("wait", "hold", "stand", "delay", "block", "keep");
    private static readonly HashSet<uint> There = WordSet.Of("spot", "scene", "site", "water", "attendance");
    private static readonly HashSet<uint> Duty = WordSet.Of("duty", "shift");

    static DelayFacet()
    {
        Put("ambulance", "ambulance", "paramedic", "medic");
        Put("fire brigade", "firefighter", "fireman", "firemen", "engine", "brigade", "crew", "appliance");
        Put("rescue", "boat", "lifeboat", "rescuer", "dinghy", "raft", "diver");
        Put("forces", "soldier", "garrison", "police", "troop", "patrol", "officer", "unit");
    }

    private static void Put(string who, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            Comers[WordHash.Of(word)] = who;
        }
    }

    /// <inheritdoc/>
    public void Read(AssertionDraft draft)
    {
        var text = draft.Text;
        var read = 0;
        foreach (var time in draft.Reading.Times)
        {
            if (time.Type == TimexType.Duration && DurationFacet.MinutesOf(time) is > 0 and var minutes)
            {
                var token = text.TokenAt(time.Extent.Start);
                Scan(draft, read, token);
                read = text.TokenAt(time.Extent.End - 1) + 1;
                var end = read;
                while (end > token + 1 && text.LemmaOf(end - 1) is not ("minute" or "hour"))
                {
                    end--;
                }

                var number = token;
                while (number + 1 < read && text.Tags[number] != PartOfSpeech.Num && !text.Is(number, "half"))
                {
                    number++;
                }

                var (isLeast, isMost) = DurationFacet.BoundOf(draft, token);
                Take(
                    draft,
                    number,
                    (new(minutes, isMost ? null : minutes, isLeast ? null : minutes, text.Is(number, "half")), end)
                );
            }
        }

        Scan(draft, read, text.TokenCount);
    }

    // Those that are read as no times.
    private static void Scan(AssertionDraft draft, int from, int to)
    {
        for (var token = from; token + 1 < to; token++)
        {
            if (LengthAt(draft, token) is { } length)
            {
                Take(draft, token, length);
                token = length.End - 1;
            }
        }
    }

    private static void Take(AssertionDraft draft, int token, (StatedQuantity Minutes, int End) length)
    {
        if (length.Minutes.Low <= MostMinutes && KeyOf(draft, token, length) is { } key)
        {
            Add(draft, key, token, length.End, length.Minutes);
        }
    }

    private static void Add(AssertionDraft draft, string key, int token, int end, StatedQuantity minutes)
    {
        var text = draft.Text;
        var extent = text.ExtentOf(token, end);
        var verb = draft.Trees.ClauseOver(token);
        if (!draft.Tells(extent, verb))
        {
            return;
        }

        draft.Add(
            new Assertion
            {
                Passage = draft.Passage(extent),
                Kind = QuestionKind.Time,
                Key = key,
                Value = minutes.Low.ToString(CultureInfo.InvariantCulture) + " min",
                IsAside = true,
                Least = minutes.Least,
                Most = text.Is(token - 1 < 0 ? token : token - 1, "within") ? minutes.Low : minutes.Most,
                IsRough = minutes.IsRough,
            },
            draft.Voices.Of(extent)
        );
    }

    // "forty minutes", "half an hour", "a full half hour", "14 hours"
    private static (StatedQuantity Minutes, int End)? LengthAt(AssertionDraft draft, int token)
    {
        var text = draft.Text;
        var (_, end) = draft.Trees.SentenceOf(token);
        if (text.Is(token, "half"))
        {
            var hour = token + 1 < end && text.Is(token + 1, "an") ? token + 2 : token + 1;
            return hour < end && text.Is(hour, "hour") ? (new StatedQuantity(30, 30, 30, true), hour + 1) : null;
        }

        if (
            StatedQuantity.Read(draft, token, end) is not { } read
            || read.Number != token && text.Tags[read.Number] != PartOfSpeech.Num
        )
        {
            return null;
        }

        // The number may be read with its unit.
        var unit =
            text.LemmaOf(read.End - 1) is "minute" or "hour" ? read.End - 1
            : read.End < end && text.CharactersOf(read.End) is "-" ? read.End + 1
            : read.End;
        return unit >= end ? null
            : text.LemmaOf(unit) == "minute" ? (read.Stated, unit + 1)
            : text.LemmaOf(unit) == "hour" ? (read.Stated.In(60), unit + 1)
            : null;
    }

    private static string? KeyOf(AssertionDraft draft, int token, (StatedQuantity Minutes, int End) length)
    {
        const int Furthest = 6;
        var text = draft.Text;
        var end = length.End;
        var (first, last) = draft.Trees.SentenceOf(token);
        for (var i = Math.Max(first, token - 3); i < token; i++)
        {
            if (text.Is(i, "within"))
            {
                return Before(draft, first, i, Coming) ?? After(draft, end, last, Coming);
            }

            if (
                text.Is(i, "for")
                && (Before(draft, first, i, Waiting) ?? After(draft, end, last, Waiting)) is { } waited
            )
            {
                return waited;
            }
        }

        for (var i = end; i < Math.Min(last, end + Furthest); i++)
        {
            if (text.Is(i, "after") || text.Is(i, "later") || text.Is(i, "from"))
            {
                return Before(draft, first, token, Coming);
            }

            if (text.Is(i, "before") || text.Is(i, "until") || text.Is(i, "till"))
            {
                return After(draft, i + 1, last, Coming);
            }
        }

        return
            text.LemmaOf(end - 1) == "hour"
            && length.Minutes.Low >= FewestOnDuty
            && IsOnDuty(text, token, end, first, last)
            ? OnDuty
            : null;
    }

    private static string? After(AssertionDraft draft, int from, int to, HashSet<uint> verbs)
    {
        var text = draft.Text;
        var (who, comes) = ((string?)null, false);
        for (var i = from; i < Math.Min(to, from + Near); i++)
        {
            who ??= WhoAt(text, i);
            comes |= Says(text, i, verbs);
        }

        return comes && who is not null ? Until + who : null;
    }

    // The nearest before it: "according to the engine-room log, the boats were lowered 31 minutes after".
    private static string? Before(AssertionDraft draft, int from, int to, HashSet<uint> verbs)
    {
        var text = draft.Text;
        var (who, comes) = ((string?)null, false);
        for (var i = to - 1; i >= Math.Max(from, to - Near); i--)
        {
            who ??= WhoAt(text, i);
            comes |= Says(text, i, verbs);
        }

        return comes && who is not null ? Until + who : null;
    }

    private static string? WhoAt(AnnotatedText text, int token) =>
        text.Tags[token] == PartOfSpeech.Noun && Comers.TryGetValue(text.LemmaHashes[token], out var who) ? who : null;

    private static bool Says(AnnotatedText text, int token, HashSet<uint> verbs) =>
        text.Tags[token] == PartOfSpeech.Verb && verbs.Contains(text.LemmaHashes[token])
        || verbs == Coming && There.Contains(text.LemmaHashes[token])
        || verbs == Coming && token > 0 && text.Is(token, "at") && text.LemmaOf(token - 1) == "be";

    // "had been on duty for six hours", "fourteen hours into a shift", "had worked for 14 hours"
    private static bool IsOnDuty(AnnotatedText text, int token, int end, int first, int last)
    {
        for (var i = Math.Max(first, token - 6); i < Math.Min(last, end + 4); i++)
        {
            if (Duty.Contains(text.LemmaHashes[i]) || i < token && text.Is(i, "worked"))
            {
                return true;
            }
        }

        return false;
    }
}
