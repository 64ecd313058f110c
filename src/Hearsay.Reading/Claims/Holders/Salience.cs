using System.Globalization;
using System.Numerics;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>How much stands for each candidate: the sum of the weights of what is seen of one of his mentions.</summary>
internal sealed class Salience : IAntecedentChooser
{
    /// <summary>The features, in the order of their bits.</summary>
    public static readonly string[] Features =
    [
        "same-sentence",
        "one-sentence-back",
        "two-back",
        "three-back",
        "four-back",
        "further-back",
        "other-paragraph",
        "subject",
        "source",
        "initial",
        "oblique",
        "possessive",
        "possessive-initial",
        "modifier",
        "quoted",
        "reported",
        "pronoun",
        "subject-of-this-sentence",
        "source-of-this-sentence",
        "in-own-words",
        "mentioned-twice",
        "mentioned-three-times",
        "mentioned-five-times",
        "mentioned-ten-times",
        "spoke",
        "spoke-three-times",
        "same-gender",
        "person",
        "named",
        "kind-unknown-and-named",
        "kind-unknown-and-unnamed",
        "organization",
        "group",
        "place",
        "document",
        "plural",
        "pair",
        "source-then-source",
        "both-initial",
        "both-subjects",
        "whose-and-subject-here",
        "last-source",
        "last-subject",
        "one-word-name",
        "second-person",
        "nearest",
        "second-nearest",
        "most-mentioned",
        "in-first-paragraph",
    ];

    /// <summary>The bit of him who was mentioned last.</summary>
    public const ulong Nearest = 1UL << 45;

    /// <summary>The bit of him who was mentioned last but for another.</summary>
    public const ulong SecondNearest = 1UL << 46;

    /// <summary>The bit of him who was mentioned most.</summary>
    public const ulong MostMentioned = 1UL << 47;

    private readonly int[][] _weights = new int[5][];

    /// <summary>Reads the weights of a language.</summary>
    /// <param name="language">Its folder below <c>languages/</c>.</param>
    public Salience(string language)
    {
        for (var form = 0; form < _weights.Length; form++)
        {
            _weights[form] = new int[64];
        }

        foreach (var fields in LexiconText.Read(typeof(Salience).Assembly, language + "/holders/salience.txt"))
        {
            var feature = Array.IndexOf(Features, fields[0]);
            if (feature < 0)
            {
                throw new InvalidDataException($"No feature is called {fields[0]}.");
            }

            for (var form = 0; form < 3; form++)
            {
                var weight = int.Parse(fields[form + 1], CultureInfo.InvariantCulture);
                _weights[form == 0 ? (int)PronounForm.He : form + 2][feature] = weight;
            }
        }

        _weights[(int)PronounForm.She] = _weights[(int)PronounForm.He];
    }

    /// <summary>The weights for English.</summary>
    public static Salience English { get; } = new("en");

    /// <inheritdoc/>
    public int Choose(Discourse discourse, int token, PronounForm form, ReadOnlySpan<Candidate> candidates)
    {
        var best = -1;
        var most = int.MinValue;
        for (var i = 0; i < candidates.Length; i++)
        {
            var score = Score(form, candidates[i].Features);
            if (score > most)
            {
                (best, most) = (i, score);
            }
        }

        return best;
    }

    /// <summary>What stands for a candidate.</summary>
    public int Score(PronounForm form, ulong features)
    {
        var weights = _weights[(int)form];
        var score = 0;
        for (; features != 0; features &= features - 1)
        {
            score += weights[BitOperations.TrailingZeroCount(features)];
        }

        return score;
    }
}
