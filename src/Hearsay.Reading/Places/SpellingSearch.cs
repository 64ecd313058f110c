using System.Text;

namespace Hearsay.Reading;

/// <summary>Looks for a name that the gazetteer does not have as it is written: by its sound, by its consonants, and by
/// consonants a letter away, each held against the name found by edit distance.</summary>
/// <remarks>
/// Edit distance is Damerau's, restricted to neighbouring letters (optimal string alignment), over the letters of
/// <see cref="SoundLetters"/>. A letter away is tried from the side of the question: a few hundred look-ups, and no index
/// beyond the keys of the names themselves.
/// </remarks>
internal static class SpellingSearch
{
    private const string Consonants = "bdfghjklmnprstvzc";
    private const int Most = 24;

    /// <summary>The places whose names come nearest; none where none comes near enough.</summary>
    /// <param name="gazetteer">Where to look.</param>
    /// <param name="name">The name.</param>
    /// <param name="wide">Whether consonants may differ too.</param>
    public static GazetteerEntry[] Find(Gazetteer gazetteer, ReadOnlySpan<char> name, bool wide)
    {
        if (WordForms.Find(gazetteer, name) is { IsEmpty: false } inflected)
        {
            return Distinct(inflected);
        }

        Span<char> room = stackalloc char[SoundLetters.Most];
        var sounds = room[..SoundLetters.Write(name, room)];
        var key = SoundKey.Of(name);
        if (key.Spelling != 0 && gazetteer.Find(key.Spelling) is { IsEmpty: false } same)
        {
            return Distinct(same);
        }

        Span<char> consonantRoom = stackalloc char[SoundLetters.Most + 1];
        var consonants = consonantRoom[..SoundKey.Consonants(sounds, consonantRoom)];
        var found = new List<(GazetteerEntry Entry, int Distance)>();
        var letters = name.Length > 0 && name[0] is >= '\u0590' and <= '\u06FF' ? default : (ReadOnlySpan<char>)sounds;
        Take(gazetteer, key.Skeleton, letters, Limit(sounds.Length, 0), NameKind.Skeleton, found);
        if (found.Count == 0 && wide && consonants.Length >= 3 && sounds.Length >= 6)
        {
            TakeALetterAway(gazetteer, consonants, sounds, found);
        }

        return Nearest(found);
    }

    /// <summary>How many letters have to be changed, left out, put in or swapped with the next; more than 9 count as 9.</summary>
    public static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (Math.Abs(a.Length - b.Length) > 9 || b.Length >= 64)
        {
            return 9;
        }

        Span<int> before = stackalloc int[65],
            last = stackalloc int[65],
            row = stackalloc int[65];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                }
            }

            var spare = before;
            before = last;
            last = row;
            row = spare;
        }

        return Math.Min(9, last[b.Length]);
    }

    // Vowels are where romanisations differ; a consonant that differs leaves less room.
    private static int Limit(int length, int consonants) =>
        (
            length <= 5 ? 1
            : length <= 8 ? 2
            : 3
        ) - consonants;

    private static void TakeALetterAway(
        Gazetteer gazetteer,
        ReadOnlySpan<char> consonants,
        ReadOnlySpan<char> sounds,
        List<(GazetteerEntry, int)> found
    )
    {
        Span<char> changed = stackalloc char[consonants.Length + 1];
        var limit = Math.Max(1, Limit(sounds.Length, 1));
        for (var i = 0; i <= consonants.Length; i++)
        {
            consonants[..i].CopyTo(changed);
            foreach (var c in Consonants)
            {
                changed[i] = c;
                consonants[i..].CopyTo(changed[(i + 1)..]);
                Take(gazetteer, SoundKey.OfConsonants(changed), sounds, limit, NameKind.Near, found);
                if (i < consonants.Length && c != consonants[i])
                {
                    consonants[(i + 1)..].CopyTo(changed[(i + 1)..]);
                    Take(gazetteer, SoundKey.OfConsonants(changed[..^1]), sounds, limit, NameKind.Near, found);
                }
            }

            if (i < consonants.Length)
            {
                consonants[(i + 1)..].CopyTo(changed[i..]);
                Take(gazetteer, SoundKey.OfConsonants(changed[..^2]), sounds, limit, NameKind.Near, found);
            }

            if (i + 1 < consonants.Length)
            {
                consonants.CopyTo(changed);
                (changed[i], changed[i + 1]) = (changed[i + 1], changed[i]);
                Take(gazetteer, SoundKey.OfConsonants(changed[..^1]), sounds, limit, NameKind.Near, found);
            }
        }
    }

    private static void Take(
        Gazetteer gazetteer,
        ulong key,
        ReadOnlySpan<char> sounds,
        int limit,
        NameKind kind,
        List<(GazetteerEntry, int)> found
    )
    {
        if (key == 0)
        {
            return;
        }

        Span<char> name = stackalloc char[256];
        Span<char> other = stackalloc char[SoundLetters.Most];
        foreach (var match in gazetteer.Find(key))
        {
            var distance = 0;
            if (!sounds.IsEmpty)
            {
                var length = Encoding.UTF8.GetChars(match.FoundUtf8, name);
                distance = Distance(sounds, other[..SoundLetters.Write(name[..length], other)]);
            }

            if (distance <= limit)
            {
                found.Add((match.As(kind), distance));
            }
        }
    }

    private static GazetteerEntry[] Nearest(List<(GazetteerEntry Entry, int Distance)> found)
    {
        if (found.Count == 0)
        {
            return [];
        }

        var least = found.Min(one => one.Distance);
        return
        [
            .. found
                .Where(one => one.Distance == least)
                .Select(one => one.Entry)
                .DistinctBy(entry => entry.Index)
                .OrderByDescending(entry => entry.Population)
                .ThenBy(entry => entry.Index)
                .Take(Most),
        ];
    }

    private static GazetteerEntry[] Distinct(GazetteerMatches matches)
    {
        var found = new GazetteerEntry[Math.Min(Most, matches.Count)];
        for (var i = 0; i < found.Length; i++)
        {
            found[i] = matches[i];
        }

        return found;
    }
}
