using System.Globalization;

namespace Hearsay.Training.Copies;

/// <summary>Edits sentences the way people do who take over others' copy, lightly or heavily.</summary>
/// <remarks>
/// Light: of the words about one in ten is left out, put in, put otherwise, or another number; one sentence in twelve is
/// left out. Heavy: every sentence is recast. Clauses change places, passives become active, "that" clauses come before who
/// said them, perfect tenses become simple, long sentences become two; then most words that have another word for them
/// get it, a tenth go, some are put in; sentences change places, and a sixth are left out.
/// </remarks>
internal sealed class PlantedEdits(Shuffle choice)
{
    private static readonly string[] Fillers =
    [
        "REPORTEDLY",
        "THEN",
        "LOCAL",
        "AT LEAST",
        "ONCE AGAIN",
        "APPARENTLY",
        "IN FACT",
    ];
    private readonly Paraphrases _paraphrases = new();

    /// <summary>The sentences, lightly edited.</summary>
    public List<string> Light(IEnumerable<string> sentences)
    {
        var edited = new List<string>();
        foreach (var sentence in sentences)
        {
            if (!Chance.Happens(choice, 1 / 12.0))
            {
                edited.Add(EditWords(sentence, 0.03, 0.03, 0.25, 0.25));
            }
        }

        return edited;
    }

    /// <summary>The sentences, recast.</summary>
    public List<string> Heavy(IEnumerable<string> sentences)
    {
        var edited = new List<string>();
        foreach (var sentence in sentences)
        {
            if (Chance.Happens(choice, 1 / 6.0))
            {
                continue;
            }

            var recast = Recasting.Recast(sentence, choice);
            foreach (var part in Chance.Happens(choice, 0.5) ? Recasting.Split(recast) : [recast])
            {
                edited.Add(EditWords(part, 0.10, 0.05, 0.8, 0.3));
            }
        }

        for (var i = 0; i + 1 < edited.Count; i++)
        {
            if (Chance.Happens(choice, 0.3))
            {
                (edited[i], edited[i + 1]) = (edited[i + 1], edited[i]);
            }
        }

        return edited;
    }

    private string EditWords(string sentence, double gone, double added, double replaced, double renumbered)
    {
        var words = new List<string>();
        foreach (var word in sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var bare = word.Trim(',', '.', '"', ';', ':', '(', ')', '?', '!');
            if (bare.Length == word.Length && Chance.Happens(choice, gone))
            {
                continue;
            }

            if (Chance.Happens(choice, added))
            {
                words.Add(Fillers[choice.Next(Fillers.Length)]);
            }

            if (bare.Length > 0 && bare.All(char.IsAsciiDigit) && bare.Length < 5 && Chance.Happens(choice, renumbered))
            {
                var number = int.Parse(bare, CultureInfo.InvariantCulture) + 1 + choice.Next(9);
                words.Add(word.Replace(bare, number.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
            }
            else if (bare.Length > 0 && Chance.Happens(choice, replaced) && _paraphrases.For(bare, choice) is { } other)
            {
                words.Add(word.Replace(bare, other, StringComparison.Ordinal));
            }
            else
            {
                words.Add(word);
            }
        }

        return string.Join(' ', words);
    }
}
