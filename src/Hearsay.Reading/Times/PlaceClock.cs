using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Which clocks a passage without a stated zone goes by: those of the places that its sentence speaks of.</summary>
internal sealed class PlaceClock : IZoneFinder
{
    // How many sentences back a story may have said where it is.
    private const int SentencesBack = 2;

    private readonly AnnotatedText _text;
    private readonly Dictionary<int, (Place Place, int End)> _byToken = [];
    private readonly Lazy<string?> _dateline;
    private readonly Lazy<string?> _outlet;
    private ZoneGrammar? _zones;
    private readonly List<(int Token, string Zone, bool Leads)> _around = [];
    private int _sentence = -1;

    public PlaceClock(ReadingDraft draft)
    {
        _text = draft.Text;
        _dateline = new Lazy<string?>(FindDateline);
        _outlet = new Lazy<string?>(() =>
            draft.Provenance.Outlet is { Length: > 0 } outlet ? OutletZones.English.Find(outlet) : null
        );
        foreach (var place in draft.Places)
        {
            var first = _text.TokenAt(place.Extent.Start);
            _byToken[first] = (place, _text.TokenAt(place.Extent.End - 1) + 1);
        }
    }

    /// <inheritdoc/>
    public string? FindZone(AnnotatedText text, int token, out int end)
    {
        var zone = CityZones.English.FindZone(text, token, out end);
        if (
            zone is null
            && _byToken.TryGetValue(token, out var found)
            && found.Place.Resolved?.Zone is { Length: > 0 } resolved
        )
        {
            end = found.End;
            return Current(resolved);
        }

        return zone;
    }

    /// <summary>The zones of the places in the sentence around a token, each once; where "in", "at", "near" lead to some, those.</summary>
    /// <param name="token">The token.</param>
    /// <param name="reach">How many tokens away a place may stand.</param>
    /// <param name="located">Whether only places that a preposition leads to count: "Moscow said" is not in Moscow.</param>
    public IReadOnlyList<string> ZonesAround(int token, int reach = int.MaxValue, bool located = false)
    {
        Look(_text.SentenceOf[token]);
        List<string>? all = null;
        List<string>? led = null;
        foreach (var (place, zone, leads) in _around)
        {
            if (Math.Abs(place - token) <= reach)
            {
                Add(all ??= [], zone);
                if (leads)
                {
                    Add(led ??= [], zone);
                }
            }
        }

        return led ?? (located ? null : all) ?? (IReadOnlyList<string>)[];
    }

    /// <summary>The zone of the one place that a token's sentence names, where it is tied to it; null where it names others.</summary>
    public string? OnlyZone(int token)
    {
        Look(_text.SentenceOf[token]);
        return _around is [(_, var zone, true)] ? zone : null;
    }

    /// <summary>
    /// The zones of an abbreviation that a place anywhere in the text speaks for: by its own clock, by its country, or,
    /// where its name belongs to several, by another of that name: "Dover" for London's. All of them where none does.
    /// </summary>
    public IReadOnlyList<ZoneCandidate> BorneOut(IReadOnlyList<ZoneCandidate> candidates)
    {
        List<ZoneCandidate> by(Func<ZoneCandidate, PlaceReading, bool> fits, bool all) =>
            [
                .. candidates.Where(candidate =>
                    _byToken.Values.Any(found =>
                        found.Place.Resolved is { } here && fits(candidate, here)
                        || all && found.Place.Alternatives.Any(other => fits(candidate, other))
                    )
                ),
            ];
        return by((candidate, place) => place.Zone == candidate.Zone, all: false) is { Count: > 0 } same ? same
            : by((candidate, place) => ZoneClock.CountryOf(candidate.Zone) == place.Country, all: false)
                is { Count: > 0 } country
                ? country
            : by((candidate, place) => place.Zone == candidate.Zone, all: true) is { Count: > 0 } other ? other
            : candidates;
    }

    /// <summary>The one zone that a sentence shortly before a token's own is tied to; null where none is, or several.</summary>
    public string? ZoneBefore(int token)
    {
        var at = _text.SentenceOf[token];
        for (var before = at - 1; before >= Math.Max(0, at - SentencesBack); before--)
        {
            Look(before);
            string? zone = null;
            foreach (var (_, tied, leads) in _around)
            {
                if (leads && zone is not null && zone != tied)
                {
                    return null;
                }

                zone = leads ? tied : zone;
            }

            if (zone is not null)
            {
                return zone;
            }
        }

        return null;
    }

    private void Look(int sentence)
    {
        if (sentence != _sentence)
        {
            _sentence = sentence;
            FindPlaces(_text.SentenceAt(sentence));
        }
    }

    private void FindPlaces(Sentence sentence)
    {
        _around.Clear();
        var depth = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            // What a bracket adds is not where the sentence is; nor is "Moscow time" in Moscow.
            if (_text.Kinds[i] == TokenKind.Bracket)
            {
                depth = Math.Max(0, depth + (_text.Is(i, "(") || _text.Is(i, "[") ? 1 : -1));
            }

            if (depth > 0 || (_text.Shapes[i] & TokenShape.Capitalised) == 0)
            {
                continue;
            }

            if ((_zones ??= new ZoneGrammar(_text, this)).PlaceAt(i, sentence.End) is { } stated)
            {
                i = stated.End - 1;
            }
            else if (FindPlace(i, out var end) is { } zone)
            {
                var leads = Locatives.English.Tie(_text, i, end, sentence) || IsHead(i, end, sentence);
                _around.Add((i, zone, leads));
                i = end - 1;
            }
        }
    }

    // "London, 26 March 2023." before what happened there.
    private bool IsHead(int token, int end, Sentence sentence) =>
        token == sentence.First
        && end + 1 < sentence.End
        && _text.Is(end, ",")
        && _text.Kinds[end + 1] == TokenKind.Number;

    private string? FindPlace(int token, out int end)
    {
        if (_byToken.TryGetValue(token, out var found) && found.Place.Resolved?.Zone is { Length: > 0 } zone)
        {
            end = found.End;
            return Current(zone);
        }

        // Where the gazetteer has looked, it knows better than the short list which words are places.
        return _byToken.Count > 0 ? Nothing(token, out end) : CityZones.English.FindPlace(_text, token, out end);
    }

    // The tz database has renamed or merged these; gazetteers keep the names that they were made with.
    private static string Current(string zone) =>
        zone switch
        {
            "Europe/Kiev" or "Europe/Uzhgorod" or "Europe/Zaporozhye" => "Europe/Kyiv",
            "Asia/Rangoon" => "Asia/Yangon",
            "America/Godthab" => "America/Nuuk",
            "America/Thunder_Bay" => "America/Toronto",
            _ => zone,
        };

    private static string? Nothing(int token, out int end)
    {
        end = token;
        return null;
    }

    private static void Add(List<string> zones, string zone)
    {
        if (!zones.Contains(zone))
        {
            zones.Add(zone);
        }
    }

    /// <summary>The zone of the place that "in" leads to directly behind a token: "8 p.m. in Moscow".</summary>
    public string? ZoneBehind(int token) => ZoneBehind(token, out _);

    /// <summary>The same, with the token after the place.</summary>
    public string? ZoneBehind(int token, out int end)
    {
        end = token;
        return token + 1 < _text.TokenCount && (_text.Is(token, "in") || _text.Is(token, "at"))
            ? FindZone(_text, token + 1, out end)
            : null;
    }

    /// <summary>The sentence that a token stands in.</summary>
    public int SentenceOf(int token) => _text.SentenceOf[token];

    /// <summary>The zone of the dateline, "BEIRUT (AP) —"; null where the report has none.</summary>
    public string? Dateline => _dateline.Value;

    private string? FindDateline()
    {
        var end = DatelineReader.EndOf(_text);
        for (var i = end > 0 ? _text.SentenceAt(_text.SentenceOf[end - 1]).First : 0; i < end; i++)
        {
            if (FindZone(_text, i, out _) is { } zone)
            {
                return zone;
            }
        }

        return null;
    }

    /// <summary>The zone of the outlet, where its name is known or holds a place.</summary>
    public string? Outlet => _outlet.Value;
}
