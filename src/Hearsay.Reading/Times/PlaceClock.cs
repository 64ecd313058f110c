using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Which clocks a passage without a stated zone goes by: those of the places that its sentence speaks of.</summary>
internal sealed class PlaceClock : IZoneFinder
{
    private readonly ReadingDraft _draft;
    private readonly AnnotatedText _text;
    private readonly Dictionary<int, (Place Place, int End)> _byToken = [];
    private ZoneGrammar? _zones;
    private int _sentence = -1;
    private IReadOnlyList<string> _around = [];

    public PlaceClock(ReadingDraft draft)
    {
        _draft = draft;
        _text = draft.Text;
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
            return resolved;
        }

        return zone;
    }

    /// <summary>The zones of the places in the sentence around a token, each once; where "in", "at", "near" lead to some, those.</summary>
    public IReadOnlyList<string> ZonesAround(int token)
    {
        var at = _text.SentenceOf[token];
        if (at != _sentence)
        {
            (_sentence, _around) = (at, ZonesIn(_text.SentenceAt(at)));
        }

        return _around;
    }

    private List<string> ZonesIn(Sentence sentence)
    {
        List<string>? all = null;
        List<string>? located = null;
        var depth = 0;
        for (var i = sentence.First; i < sentence.End; i++)
        {
            // What a bracket adds is not where the sentence is; nor is "Moscow time" in Moscow.
            if (_text.Kinds[i] == TokenKind.Bracket)
            {
                depth = Math.Max(0, depth + (_text.Is(i, "(") || _text.Is(i, "[") ? 1 : -1));
            }

            if (depth > 0)
            {
                continue;
            }

            if (
                (_text.Shapes[i] & TokenShape.Capitalised) != 0
                && (_zones ??= new ZoneGrammar(_text, this)).PlaceAt(i, sentence.End) is { } stated
            )
            {
                i = stated.End - 1;
                continue;
            }

            if ((_text.Shapes[i] & TokenShape.Capitalised) == 0 || FindZone(_text, i, out var end) is not { } zone)
            {
                continue;
            }

            Add(all ??= [], zone);
            if (IsLocative(i, sentence.First) && !(end < sentence.End && _text.Kinds[end] == TokenKind.Clitic))
            {
                Add(located ??= [], zone);
            }

            i = end - 1;
        }

        return located ?? all ?? [];
    }

    private static void Add(List<string> zones, string zone)
    {
        if (!zones.Contains(zone))
        {
            zones.Add(zone);
        }
    }

    /// <summary>The zone of the place that "in" leads to directly behind a token: "8 p.m. in Moscow".</summary>
    public string? ZoneBehind(int token)
    {
        if (token + 1 >= _text.TokenCount || !(_text.Is(token, "in") || _text.Is(token, "at")))
        {
            return null;
        }

        return FindZone(_text, token + 1, out _);
    }

    /// <summary>The zone of the dateline, "BEIRUT (AP) —"; null where the report has none.</summary>
    public string? Dateline()
    {
        for (var i = 0; i < Math.Min(_text.TokenCount, 8); i++)
        {
            if (
                (_text.Shapes[i] & TokenShape.AllCapitals) != 0
                && _text.CharactersOf(i).Length > 2
                && FindZone(_text, i, out var end) is { } zone
            )
            {
                return IsDatelineEnd(end) ? zone : null;
            }
        }

        return null;
    }

    /// <summary>The zone of the outlet, where its name is known or holds a place.</summary>
    public string? Outlet() =>
        _draft.Provenance.Outlet is { Length: > 0 } outlet ? OutletZones.English.Find(outlet) : null;

    private bool IsLocative(int token, int first) =>
        token > first
        && (
            _text.Is(token - 1, "in")
            || _text.Is(token - 1, "at")
            || _text.Is(token - 1, "near")
            || _text.Is(token - 1, "over")
            || _text.Is(token - 1, "outside")
            || _text.Is(token - 1, "around")
            || _text.Is(token - 1, "of") && token - 2 >= first && _text.Is(token - 2, "city")
        );

    private bool IsDatelineEnd(int at)
    {
        for (var i = at; i < Math.Min(_text.TokenCount, at + 10); i++)
        {
            if (
                _text.Kinds[i] == TokenKind.Dash
                || _text.Is(i, "_")
                || (_text.Kinds[i] == TokenKind.Bracket && i <= at + 2)
            )
            {
                return true;
            }
        }

        return false;
    }
}
