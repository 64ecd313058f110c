using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Brings the places of the gazetteer and the learnt names together.</summary>
internal sealed class LearntPlaces(PlaceLexicon lexicon)
{
    /// <summary>Takes out what is a part of a person's name, and puts in places that no gazetteer knows.</summary>
    public void Combine(ReadingDraft draft)
    {
        PersonsOut(draft);
        PartsOut(draft);
        LearntIn(draft);
    }

    // A part of what the learnt names take for a person's name is no place, unless a word beside it says that it is one.
    private static void PersonsOut(ReadingDraft draft)
    {
        var name = 0;
        for (var i = 0; i < draft.Places.Count; i++)
        {
            var extent = draft.Places[i].Extent;
            while (name < draft.Names.Count && draft.Names[name].Extent.End <= extent.Start)
            {
                name++;
            }

            if (
                name < draft.Names.Count
                && draft.Names[name] is { Type: NameType.Person } person
                && person.Extent.Contains(extent)
                && person.Extent != extent
                && !draft.Toponyms[i].Sure
                && draft.Places[i].Resolved is not { Feature: "country" or "capital" }
            )
            {
                draft.Places.RemoveAt(i);
                draft.Toponyms.RemoveAt(i--);
            }
        }
    }

    // A city gives its name to what stands in it: "Glendale Galleria" is in Glendale.
    private const int Large = 50_000;

    // "Tol Ghamir" is not the Tol that the gazetteer knows, unless its other words say what kind of place it is.
    private void PartsOut(ReadingDraft draft)
    {
        var name = 0;
        for (var i = 0; i < draft.Places.Count; i++)
        {
            var place = draft.Places[i];
            while (name < draft.Names.Count && draft.Names[name].Extent.End <= place.Extent.Start)
            {
                name++;
            }

            if (
                name < draft.Names.Count
                && draft.Names[name] is { Type: NameType.Place } longer
                && longer.Extent.Start == place.Extent.Start
                && longer.Extent.End > place.Extent.End
                && place.Resolved is { Feature: "town" or "city" }
                && draft.Toponyms[i] is { Container: < 0, Area: null, Matches.IsEmpty: false } toponym
                && toponym.Matches[0].Population < Large
                && (i + 1 == draft.Places.Count || draft.Places[i + 1].Extent.Start >= longer.Extent.End)
                && AreUnknown(draft.Text, draft.Toponyms[i].End, draft.Text.TokenAt(longer.Extent.End - 1) + 1)
            )
            {
                draft.Places.RemoveAt(i);
                draft.Toponyms.RemoveAt(i--);
            }
        }
    }

    // Words of a name that tell nothing by themselves.
    private bool AreUnknown(AnnotatedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (
                text.Kinds[i] != TokenKind.Word
                || (text.Shapes[i] & TokenShape.Capitalised) == 0
                || lexicon.RoleOf(text, i) != PlaceRole.None
                || lexicon.TryBehind(text, i, out _, out _)
            )
            {
                return false;
            }
        }

        return first < end;
    }

    // What the learnt names take for a place, and the gazetteer does not know, is a place that is not resolved.
    private void LearntIn(ReadingDraft draft)
    {
        var place = 0;
        foreach (var name in draft.Names)
        {
            while (place < draft.Places.Count && draft.Places[place].Extent.End <= name.Extent.Start)
            {
                place++;
            }

            if (
                name.Type != NameType.Place
                || place < draft.Places.Count && draft.Places[place].Extent.Start < name.Extent.End
            )
            {
                continue;
            }

            var first = draft.Text.TokenAt(name.Extent.Start);
            var end = draft.Text.TokenAt(name.Extent.End - 1) + 1;
            if (!IsPlaced(draft.Text, first, end))
            {
                continue;
            }

            draft.Places.Insert(place, new Place(name.Extent, name.Extent.In(draft.Text.Text).ToString(), null, []));
            draft.Toponyms.Insert(place, new Toponym(first, end, 0, default) { Apart = true });
        }
    }

    // "in Taloul", "the town of Taloul", "Taloul, Ohio", "Jabal Akrad mountain"; an office or a body of that name is none.
    private bool IsPlaced(AnnotatedText text, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            const PlaceRole NoPlace = PlaceRole.Never | PlaceRole.Title | PlaceRole.Body;
            if (
                (lexicon.RoleOf(text, i) & NoPlace) != 0
                || (
                    end == first + 1
                    && (lexicon.RoleOf(text, i) & (PlaceRole.Neutral | PlaceRole.Civic | PlaceRole.Ordinary)) != 0
                )
                || text.Kinds[i] == TokenKind.Number
                || (text.Shapes[i] & TokenShape.AllCapitals) != 0 && text.Ends[i] - text.Starts[i] <= 4
            )
            {
                return false;
            }
        }

        if (lexicon.TryOther(text, first, out _))
        {
            return false;
        }

        if (end < text.TokenCount && (text.Is(end, ",") || lexicon.TryBehind(text, end, out _, out _)))
        {
            return true;
        }

        var before = first - 1;
        before -= before > 0 && text.Is(before, "the") ? 1 : 0;
        return before >= 0
            && text.SentenceOf[before] == text.SentenceOf[first]
            && (
                (lexicon.RoleOf(text, before) & (PlaceRole.Locative | PlaceRole.PlaceNoun | PlaceRole.Direction)) != 0
                || text.CharactersOf(before) is "of" or "and" or "," or "on" or "between"
            );
    }
}
