namespace Hearsay.Reading;

/// <summary>Two keys more, for names out of other scripts: one of the sounds, one of the consonants alone.</summary>
/// <param name="Spelling">Of the letters as <see cref="SoundLetters"/> writes them: Deir, Dayr and Der are one; 0 for none.</param>
/// <param name="Skeleton">Of the consonants: Deir ez-Zor, Dayr az-Zawr and Deirezzor are all d-r-z-r; 0 where there are fewer
/// than three, which tell nothing.</param>
internal readonly record struct SoundKey(ulong Spelling, ulong Skeleton)
{
    private const int LeastConsonants = 3;
    private const int LeastLetters = 4;

    // These marks keep the keys apart from each other and from those of names as they are written.
    private const ulong SpellingMark = 0x5A5A5A5A5A5A5A5Aul;
    private const ulong SkeletonMark = 0xA5A5A5A5A5A5A5A5ul;

    /// <summary>The keys of a name.</summary>
    public static SoundKey Of(ReadOnlySpan<char> name)
    {
        Span<char> sounds = stackalloc char[SoundLetters.Most];
        sounds = sounds[..SoundLetters.Write(name, sounds)];
        Span<char> consonants = stackalloc char[SoundLetters.Most];
        return new SoundKey(
            sounds.Length < LeastLetters ? 0 : NameKey.Of(sounds) ^ SpellingMark,
            OfConsonants(consonants[..Consonants(sounds, consonants)])
        );
    }

    /// <summary>The key of consonants; 0 where there are too few.</summary>
    public static ulong OfConsonants(ReadOnlySpan<char> consonants) =>
        consonants.Length < LeastConsonants ? 0 : NameKey.Of(consonants) ^ SkeletonMark;

    /// <summary>Writes the consonants out of the sounds, doubled ones once.</summary>
    /// <returns>How many there are.</returns>
    public static int Consonants(ReadOnlySpan<char> sounds, Span<char> consonants)
    {
        var count = 0;
        foreach (var sound in sounds)
        {
            if (sound is not ('a' or 'i' or 'u') && (count == 0 || consonants[count - 1] != sound))
            {
                consonants[count++] = sound;
            }
        }

        return count;
    }
}
