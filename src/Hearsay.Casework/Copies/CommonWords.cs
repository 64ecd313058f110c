using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Words that every text is full of: sharing them says nothing.</summary>
internal static class CommonWords
{
    private const int Slots = 4096;
    private static readonly uint[] Table = Build();

    /// <summary>Whether the word is one of them, or a single letter of ASCII.</summary>
    /// <param name="word">Its number.</param>
    /// <param name="folded">Its characters, folded.</param>
    public static bool Contains(uint word, ReadOnlySpan<char> folded)
    {
        if (folded.Length > 12)
        {
            return false;
        }

        var at = word & (Slots - 1);
        while (Table[at] != 0)
        {
            if (Table[at] == word)
            {
                return true;
            }

            at = (at + 1) & (Slots - 1);
        }

        return folded.Length == 1 && char.IsAsciiLetter(folded[0]);
    }

    private static uint[] Build()
    {
        var table = new uint[Slots];
        foreach (var line in LexiconText.Read(typeof(CommonWords).Assembly, "en/casework/common-words.txt"))
        {
            foreach (var word in line[0].Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var hash = Mix.Finish(WordCharacters.HashOf(word));
                var at = hash & (Slots - 1);
                while (table[at] != 0 && table[at] != hash)
                {
                    at = (at + 1) & (Slots - 1);
                }

                table[at] = hash;
            }
        }

        return table;
    }
}
