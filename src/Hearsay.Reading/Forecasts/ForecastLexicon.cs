using System.Globalization;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The lexicons of <c>languages/en/forecasts</c>, read once.</summary>
internal sealed class ForecastLexicon
{
    private readonly WordFilter _beginning = new();
    private readonly PhraseTable<ForecastWord> _phrases = new();
    private readonly HashSet<uint> _outcomes = [];
    private readonly HashSet<uint> _told = [];

    private ForecastLexicon() { }

    public static ForecastLexicon English { get; } = Create();

    /// <summary>The band of "likely".</summary>
    public LikelihoodBand? Likely { get; private set; }

    /// <summary>The phrase that begins at a token.</summary>
    public bool TryMatch(AnnotatedText text, int token, out int end, out ForecastWord word)
    {
        if (_beginning.MayHave(text.Hashes[token]))
        {
            return _phrases.TryMatch(text, token, out end, out word);
        }

        (end, word) = (token, default);
        return false;
    }

    /// <summary>Whether a verb tells what comes about, rather than what somebody decides.</summary>
    public bool IsOutcome(AnnotatedText text, int token) => _outcomes.Contains(text.LemmaHashes[token]);

    /// <summary>Whether it does so behind "would" as well, where others rather imagine.</summary>
    public bool IsToldOutcome(AnnotatedText text, int token) => _told.Contains(text.LemmaHashes[token]);

    private static ForecastLexicon Create()
    {
        Dictionary<string, ForecastWord> words = new(StringComparer.Ordinal);
        foreach (var fields in Read("likelihood"))
        {
            Put(words, fields[2], TriggerOf(fields[0]), BandOf(fields[1]));
        }

        foreach (var fields in Read("verbs"))
        {
            var can = fields[0].Split(' ').Aggregate(ForecastTrigger.None, (all, frame) => all | FrameOf(frame));
            foreach (var form in fields[1].Split(' '))
            {
                Put(words, form, can, null);
            }
        }

        foreach (var modal in (ReadOnlySpan<string>)["will", "would", "'ll"])
        {
            Put(words, modal, ForecastTrigger.Modal, null);
        }

        var lexicon = new ForecastLexicon();
        foreach (var (phrase, word) in words)
        {
            lexicon._phrases.Put(phrase, word);
            lexicon._beginning.Add(phrase.Split(' ')[0]);
        }

        lexicon.Likely = words["likely"].Band;
        foreach (var fields in Read("outcomes"))
        {
            lexicon._outcomes.Add(WordHash.Of(fields[0]));
            if (fields.Length > 1)
            {
                lexicon._told.Add(WordHash.Of(fields[0]));
            }
        }

        return lexicon;
    }

    private static void Put(
        Dictionary<string, ForecastWord> words,
        string phrase,
        ForecastTrigger can,
        LikelihoodBand? band
    )
    {
        var known = words.GetValueOrDefault(phrase);
        words[phrase] = new(
            known.Can | can,
            can == ForecastTrigger.Adverb ? known.Band : band ?? known.Band,
            can == ForecastTrigger.Adverb ? band : known.BesideVerb
        );
    }

    private static IEnumerable<string[]> Read(string name) =>
        LexiconText.Read(typeof(ForecastLexicon).Assembly, $"en/forecasts/{name}.txt");

    private static LikelihoodBand? BandOf(string field)
    {
        if (field.Length == 0)
        {
            return null;
        }

        var bounds = field.Split('-');
        return new(
            int.Parse(bounds[0], CultureInfo.InvariantCulture) / 100d,
            int.Parse(bounds[1], CultureInfo.InvariantCulture) / 100d
        );
    }

    private static ForecastTrigger TriggerOf(string kind) =>
        kind switch
        {
            "adverb" => ForecastTrigger.Adverb,
            "adjective" => ForecastTrigger.Adjective,
            "chance" => ForecastTrigger.Chance,
            "rising" => ForecastTrigger.Rising,
            _ => throw new InvalidDataException($"likelihood.txt knows no {kind}."),
        };

    private static ForecastTrigger FrameOf(string frame) =>
        frame switch
        {
            "t" => ForecastTrigger.Clause,
            "n" => ForecastTrigger.Will,
            "w" => ForecastTrigger.Possible,
            "i" => ForecastTrigger.Infinitive,
            "p" => ForecastTrigger.Passive,
            "o" => ForecastTrigger.Object,
            _ => throw new InvalidDataException($"verbs.txt knows no frame {frame}."),
        };
}
