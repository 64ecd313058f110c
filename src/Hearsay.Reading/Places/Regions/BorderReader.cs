using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds borders: "near the Iraqi border", "the Turkish-Syrian frontier", "the border with Lebanon".</summary>
internal sealed class BorderReader(Demonyms demonyms)
{
    /// <summary>Puts the borders in, each as a place of its own or as the region of the place that names it.</summary>
    public void Read(ReadingDraft draft)
    {
        var text = draft.Text;
        var place = 0;
        for (var i = 1; i < text.TokenCount; i++)
        {
            if (
                text.Kinds[i] != TokenKind.Word
                || text.CharactersOf(i) is not ("border" or "frontier" or "borders" or "Border" or "frontiers")
            )
            {
                continue;
            }

            if (ReadNamed(draft, i) is { } named)
            {
                Put(draft, named, i + 1, ref place);
            }
            else
            {
                ReadWith(draft, i);
            }
        }
    }

    // "the Iraqi border", "the Turkish-Syrian border": no place is named, and a place of its own comes in.
    private (int First, List<string> Countries)? ReadNamed(ReadingDraft draft, int border)
    {
        var text = draft.Text;
        var countries = new List<string>();
        var first = border;
        while (first > 0 && text.SentenceOf[first - 1] == text.SentenceOf[border] && countries.Count < 2)
        {
            var at = first - 1;
            at -= at > 0 && countries.Count > 0 && text.Kinds[at] == TokenKind.Dash ? 1 : 0;
            if (demonyms.TryMatch(text, at, out var end, out var country) && end <= first)
            {
                countries.Insert(0, country);
                first = at;
            }
            else if (at > 0 && demonyms.TryMatch(text, at - 1, out end, out country) && end == at + 1)
            {
                countries.Insert(0, country);
                first = at - 1;
            }
            else
            {
                break;
            }
        }

        return countries.Count > 0 ? (first, countries) : null;
    }

    private static void Put(ReadingDraft draft, (int First, List<string> Countries) named, int end, ref int place)
    {
        var text = draft.Text;
        var name = text.ExtentOf(named.First, end);
        while (place < draft.Places.Count && draft.Places[place].Extent.End <= name.Start)
        {
            place++;
        }

        if (place < draft.Places.Count && draft.Places[place].Extent.Start < name.End)
        {
            return;
        }

        var start = named.First;
        start -= start > 0 && text.Is(start - 1, "the") ? 1 : 0;
        start -= start > 0 && text.CharactersOf(start - 1) is "near" or "along" or "across" or "at" or "on" ? 1 : 0;
        draft.Places.Insert(
            place,
            new Place(name, name.In(text.Text).ToString(), null, [])
            {
                Region = new PlaceRegion(PlaceRegionKind.Border, text.ExtentOf(start, end))
                {
                    First = start,
                    Countries = named.Countries,
                },
            }
        );
        draft.Toponyms.Insert(place, new Toponym(named.First, end, 0, default) { Feature = "border", Apart = true });
        place++;
    }

    // "the border with Iraq", "the border between Syria and Turkey", "the Syria-Turkey border".
    private static void ReadWith(ReadingDraft draft, int border)
    {
        var text = draft.Text;
        for (var p = 0; p < draft.Places.Count; p++)
        {
            var toponym = draft.Toponyms[p];
            if (draft.Places[p].Resolved is not { Feature: "country" } country)
            {
                continue;
            }

            var next = p + 1 < draft.Places.Count ? draft.Toponyms[p + 1] : default;
            if (
                toponym.First == border + 2 && (text.Is(border + 1, "with") || text.Is(border + 1, "between"))
                || toponym.End == border
                || toponym.End < text.TokenCount
                    && text.Kinds[toponym.End] == TokenKind.Dash
                    && next.First == toponym.End + 1
                    && next.End == border
            )
            {
                List<string> countries = [country.Country];
                if (
                    next.First > 0
                    && draft.Places[p + 1].Resolved is { Feature: "country" } second
                    && next.First - toponym.End <= 1
                )
                {
                    countries.Add(second.Country);
                }

                var first = Math.Min(border, toponym.First);
                var end = Math.Max(border + 1, countries.Count == 2 ? next.End : toponym.End);
                draft.Places[p] = draft.Places[p] with
                {
                    Region = new PlaceRegion(PlaceRegionKind.Border, text.ExtentOf(first, Math.Max(end, border + 1)))
                    {
                        First = first,
                        Countries = countries,
                        Other = countries.Count == 2 ? p + 1 : -1,
                    },
                };
                return;
            }
        }
    }
}
