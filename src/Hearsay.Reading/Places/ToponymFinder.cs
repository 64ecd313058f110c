using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds the words that name places: the longest names of the gazetteer that are not names of something else.</summary>
internal sealed class ToponymFinder(Gazetteer gazetteer, PlaceLexicon lexicon)
{
    private readonly ToponymJudge _judge = new(lexicon);
    private readonly ContainerReader _containers = new(gazetteer, lexicon);
    private readonly CountryReader _countries = new(gazetteer, lexicon, Demonyms.English);

    /// <summary>Finds them, in order of the text, none overlapping another.</summary>
    public void Find(AnnotatedText text, List<Toponym> found)
    {
        HashSet<uint>? persons = null;
        for (var i = 0; i < text.TokenCount; )
        {
            if (!NameMatch.IsNameLike(text, i))
            {
                i++;
                continue;
            }

            i = TakeAt(text, i, found, ref persons);
        }

        if (persons is not null)
        {
            foreach (var toponym in found)
            {
                if (toponym.Sure)
                {
                    persons.Remove(text.Hashes[toponym.First]);
                }
            }

            found.RemoveAll(toponym =>
                !toponym.Sure && toponym.End == toponym.First + 1 && persons.Contains(text.Hashes[toponym.First])
            );
        }
    }

    private int TakeAt(AnnotatedText text, int i, List<Toponym> found, ref HashSet<uint>? persons)
    {
        if (lexicon.TryOther(text, i, out var otherEnd))
        {
            return otherEnd;
        }

        var match = NameMatch.At(gazetteer, text, i);
        if (lexicon.TryArea(text, i, out var areaEnd, out var area) && areaEnd >= match.End)
        {
            found.Add(
                new Toponym(i, areaEnd, 0, default)
                {
                    Feature = area.Kind,
                    Apart = true,
                    Area = area,
                }
            );
            return areaEnd;
        }

        if (TryFeatureBefore(text, i, match, out var feature))
        {
            found.Add(feature);
            return feature.End;
        }

        if (_containers.TryUnknown(text, i, out var unknown) && unknown.End > match.End)
        {
            found.Add(unknown);
            return unknown.End;
        }

        if (!match.Found)
        {
            if (TryNear(text, i, found, out var near))
            {
                found.Add(near);
                return near.End;
            }

            return i + 1;
        }

        // "the town of Khan Shaikhoun", where only "Khan" is known as it is written.
        if (IsLonger(text, match.End) && TryNear(text, i, found, out var longer) && longer.End > match.End)
        {
            found.Add(longer);
            return longer.End;
        }

        var toponym = new Toponym(ArticleBefore(text, i, found), match.End, match.Key, match.Matches);
        _containers.Read(text, ref toponym);
        _countries.Read(text, ref toponym);
        if (toponym.Container < 0 && IsContainerOf(found, toponym))
        {
            toponym.Sure = true;
            found.Add(ContainerReader.WithPoint(text, toponym));
            return found[^1].End;
        }

        var verdict = _judge.Judge(text, ref toponym);
        toponym.Sure |= verdict == ToponymVerdict.Place && IsNounBefore(text, i);
        switch (verdict)
        {
            case ToponymVerdict.Person:
                (persons ??= []).Add(text.Hashes[match.End - 1]);
                return match.End;
            case ToponymVerdict.Other:
                return match.End;
            default:
                found.Add(WithFeatureBehind(text, toponym));
                return found[^1].End;
        }
    }

    // What the gazetteer does not have as it is written is looked for by its sound, where the words say that it is a place.
    private bool TryNear(AnnotatedText text, int i, List<Toponym> found, out Toponym toponym)
    {
        toponym = default;
        var floor = found.Count == 0 ? 0 : found[^1].End;
        if (
            i < floor
            || !IsNounBefore(text, i) && (lexicon.RoleOf(text, AfterArticle(text, i)) & ~PlaceRole.Locative) != 0
        )
        {
            return false;
        }

        if (TryPossessive(text, i, out toponym) || TryForm(text, i, out toponym))
        {
            return true;
        }

        var placed = IsCalledPlace(text, i) && (text.Shapes[i] & TokenShape.AllCapitals) == 0;
        var near = NameMatch.Loosely(gazetteer, text, i, placed, out var end);
        if (near.Length == 0)
        {
            return false;
        }

        var first = ArticleBefore(text, i, found);
        toponym = new Toponym(first, end, NameKey.Of(text.ExtentOf(first, end).In(text.Text)), default) { Near = near };
        return true;
    }

    // "Al Salamiyah" is judged by its second word: "Al" is a given name too.
    private static int AfterArticle(AnnotatedText text, int i)
    {
        if (!ArabicArticle.Is(text.CharactersOf(i)) || i + 1 >= text.TokenCount)
        {
            return i;
        }

        var next = text.Kinds[i + 1] == TokenKind.Dash && i + 2 < text.TokenCount ? i + 2 : i + 1;
        return NameMatch.IsNameLike(text, next) ? next : i;
    }

    // "Syrias army": the apostrophe was lost on the way.
    private bool TryPossessive(AnnotatedText text, int i, out Toponym toponym)
    {
        toponym = default;
        var word = text.CharactersOf(i);
        if (word.Length < 5 || word[^1] != 's' || (text.Shapes[i] & TokenShape.Capitalised) == 0)
        {
            return false;
        }

        var key = NameKey.Of(word[..^1]);
        var matches = gazetteer.Find(key);
        if (matches.IsEmpty || !IsLarge(matches[0]))
        {
            return false;
        }

        toponym = new Toponym(i, i + 1, key, matches);
        return true;
    }

    // What Arabic and Hebrew write in one word with a name, and the endings of Slavic cases.
    private bool TryForm(AnnotatedText text, int i, out Toponym toponym)
    {
        const int Large = 20_000;
        toponym = default;
        if (text.CharactersOf(i)[0] < '\u0400')
        {
            return false;
        }

        var matches = WordForms.Find(gazetteer, text.CharactersOf(i));
        if (matches.IsEmpty || (matches[0].Feature != PlaceFeature.Country && matches[0].Population < Large))
        {
            return false;
        }

        toponym = new Toponym(i, i + 1, NameKey.Of(text.CharactersOf(i)), matches) { Sure = true };
        return true;
    }

    private static bool IsLarge(GazetteerEntry entry) =>
        entry
            is { Feature: PlaceFeature.Country }
                or { Feature: PlaceFeature.Capital or PlaceFeature.Seat, Population: > 200_000 };

    private bool IsLonger(AnnotatedText text, int end) =>
        end < text.TokenCount
        && text.SentenceOf[end] == text.SentenceOf[end - 1]
        && (text.Shapes[end] & TokenShape.LineBefore) == 0
        && NameMatch.IsNameLike(text, end)
        && lexicon.RoleOf(text, end) == PlaceRole.None
        && !lexicon.TryBehind(text, end, out _, out _);

    // "The town of Sarmadah", "the village Sarmadah".
    private bool IsNounBefore(AnnotatedText text, int i) =>
        i > 0
        && text.SentenceOf[i - 1] == text.SentenceOf[i]
        && (
            (lexicon.RoleOf(text, i - 1) & PlaceRole.PlaceNoun) != 0
            || i > 1 && text.Is(i - 1, "of") && (lexicon.RoleOf(text, i - 2) & PlaceRole.PlaceNoun) != 0
        );

    // "in Sarmadah", "the town of Sarmadah", "Sarmadah district".
    private bool IsCalledPlace(AnnotatedText text, int i)
    {
        if (i > 0 && text.SentenceOf[i - 1] == text.SentenceOf[i])
        {
            if ((lexicon.RoleOf(text, i - 1) & PlaceRole.Locative) != 0)
            {
                return true;
            }

            if (IsNounBefore(text, i))
            {
                return true;
            }
        }

        return i + 1 < text.TokenCount
            && lexicon.TryBehind(text, i + 1, out _, out var word)
            && word is { Near: true, Feature: not "region" };
    }

    // "al-Bab": the article belongs to the name, capital or not; and so does "East" to "East Aleppo".
    private static int ArticleBefore(AnnotatedText text, int i, List<Toponym> found)
    {
        var floor = found.Count == 0 ? 0 : found[^1].End;
        if (
            i - 2 >= floor
            && text.Kinds[i - 1] == TokenKind.Dash
            && text.Ends[i - 2] == text.Starts[i - 1]
            && text.Ends[i - 1] == text.Starts[i]
            && ArabicArticle.Is(text.CharactersOf(i - 2))
        )
        {
            return i - 2;
        }

        return
            i - 1 >= floor
            && (text.Shapes[i - 1] & (TokenShape.Capitalised | TokenShape.SentenceStart)) == TokenShape.Capitalised
            && (text.Shapes[i] & TokenShape.LineBefore) == 0
            && text.CharactersOf(i - 1) is "East" or "West" or "North" or "South"
            ? i - 1
            : i;
    }

    // What a place was just put in, "Okla." in "Caddo, Okla.", is a place.
    private static bool IsContainerOf(List<Toponym> found, in Toponym toponym)
    {
        if (found.Count == 0 || found[^1].Container < 0 || found[^1].End != toponym.First - 1)
        {
            return false;
        }

        foreach (var match in toponym.Matches)
        {
            if (match.Index == found[^1].Container)
            {
                return true;
            }
        }

        return false;
    }

    // "Lake Assad", "Mount Hermon": unless the whole is itself a town's name, as Port Said's is.
    private bool TryFeatureBefore(AnnotatedText text, int i, NameMatch match, out Toponym toponym)
    {
        toponym = default;
        if (
            !lexicon.TryBefore(text, i, out var at, out var word)
            || match.End > at
            || (word.Feature is "river" or "base" && (i == 0 || !text.Is(i - 1, "the")))
        )
        {
            return false;
        }

        var end = at;
        while (
            end < text.TokenCount
            && end - at < 3
            && text.Kinds[end] == TokenKind.Word
            && (text.Shapes[end] & (TokenShape.Capitalised | TokenShape.LineBefore)) == TokenShape.Capitalised
            && (lexicon.RoleOf(text, end) & (PlaceRole.Civic | PlaceRole.Body | PlaceRole.Street)) == 0
        )
        {
            end++;
        }

        toponym = new Toponym(i, end, 0, default)
        {
            Feature = word.Feature,
            Apart = true,
            Sure = true,
        };
        return end > at;
    }

    // "A Texas lake" is a lake in Texas; "the Ohio river" and "the Ohio River" are the river.
    private static bool IsSomeFeatureIn(AnnotatedText text, in Toponym toponym, PlaceFeatureWord word) =>
        toponym.Matches[0].Feature <= PlaceFeature.Region
        && word is { Near: false, Feature: not "river" }
        && (text.Shapes[toponym.End] & TokenShape.Capitalised) == 0;

    private Toponym WithFeatureBehind(AnnotatedText text, Toponym toponym)
    {
        if (
            toponym.End < text.TokenCount
            && text.Kinds[toponym.End] == TokenKind.Word
            && lexicon.TryBehind(text, toponym.End, out var end, out var word)
            && !IsSomeFeatureIn(text, toponym, word)
        )
        {
            toponym.Feature = word.Feature;
            toponym.Sure = true;
            if (!word.Near)
            {
                toponym.Apart = true;
                toponym.End = end;
            }
            else if (word.Feature is "region" or "district" && (text.Shapes[toponym.End] & TokenShape.Capitalised) != 0)
            {
                toponym.End = end;
            }
        }

        return toponym;
    }
}
