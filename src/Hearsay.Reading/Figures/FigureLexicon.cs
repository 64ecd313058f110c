using System.Globalization;
using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The lexicons of <c>languages/en/figures</c>, read once.</summary>
internal sealed class FigureLexicon
{
    private readonly WordTable<FigureWord> _words = new();

    // One bit for each value of a hash's lower half: most words are in neither, and are known not to be at one glance.
    private readonly ulong[] _known = new ulong[1024];
    private readonly ulong[] _beginning = new ulong[1024];
    private readonly ulong[] _definite = new ulong[1024];

    private FigureLexicon() { }

    public static FigureLexicon English { get; } = Create();

    /// <summary>"at least", "up to", "or more".</summary>
    public PhraseTable<QuantityOperator> Operators { get; } = new();

    /// <summary>Words for what happened, of one token or more.</summary>
    public PhraseTable<FigureEvent> Events { get; } = new();

    /// <summary>"km", "per cent", "dollars", and what each measures; <c>time</c> and <c>none</c> are no figures.</summary>
    public PhraseTable<string> Units { get; } = new();

    /// <summary>What is known of a token's word; the default value where nothing is.</summary>
    public FigureWord Of(AnnotatedText text, int token) =>
        Has(_known, text.Hashes[token]) && _words.TryGet(text, token, out var word) ? word : default;

    /// <summary>Whether a token's word may begin a quantity; false is certain.</summary>
    public bool MayBegin(AnnotatedText text, int token) => Has(_beginning, text.Hashes[token]);

    /// <summary>Whether a token's word may be "the", "his", "her", "their", "he" or "she"; false is certain.</summary>
    public bool MayBeDefinite(AnnotatedText text, int token) => Has(_definite, text.Hashes[token]);

    private static FigureLexicon Create()
    {
        var lexicon = new FigureLexicon();
        foreach (var fields in Read("numbers"))
        {
            lexicon.Add(fields[0], NumberOf(fields[1]), double.Parse(fields[2], CultureInfo.InvariantCulture));
        }

        foreach (var fields in Read("operators"))
        {
            lexicon.Operators.Put(fields[0], OperatorOf(fields[1]));
            lexicon.Add(fields[0].Split(' ')[0], FigureWords.OperatorStart);
        }

        foreach (var fields in Read("nouns"))
        {
            var kind = fields[2] == "person" ? FigureWords.Person : FigureWords.Thing;
            if (fields[0] != "-")
            {
                // "couple" is two in the singular, and "family" nobody knows how many.
                var people = fields.Length > 3 ? double.Parse(fields[3], CultureInfo.InvariantCulture) : 1;
                lexicon.Add(fields[0], people > 0 ? kind | FigureWords.Singular : kind, people > 1 ? people : 0);
            }

            lexicon.Add(fields[1], kind | FigureWords.Plural);
        }

        foreach (var fields in Read("units"))
        {
            lexicon.Units.Put(fields[0], fields[1]);
            lexicon.Add(fields[0].Split(' ')[0], FigureWords.UnitStart);
        }

        foreach (var fields in Read("words"))
        {
            lexicon.Add(fields[0], SmallWordOf(fields[1]));
        }

        foreach (var fields in Read("events"))
        {
            lexicon.AddEvent(fields[0], fields[1], FormOf(fields[2]));
        }

        foreach (var word in (ReadOnlySpan<string>)["the", "his", "her", "their", "he", "she"])
        {
            Put(lexicon._definite, WordHash.Of(word));
        }

        foreach (var word in (ReadOnlySpan<string>)["a", "an", "no", "nobody", "none", "another", "himself", "herself"])
        {
            Put(lexicon._beginning, WordHash.Of(word));
        }

        return lexicon;
    }

    private static bool Has(ulong[] bits, uint hash) => (bits[(hash & 0xFFFF) >> 6] >> (int)(hash & 63) & 1) != 0;

    private static void Put(ulong[] bits, uint hash) => bits[(hash & 0xFFFF) >> 6] |= 1UL << (int)(hash & 63);

    private static IEnumerable<string[]> Read(string name) =>
        LexiconText.Read(typeof(FigureLexicon).Assembly, $"en/figures/{name}.txt");

    private void Add(string word, FigureWords can, double value = 0, string? what = null)
    {
        var before = _words.TryGet(word, out var known) ? known : default;
        _words.Put(word, new(before.Can | can, value != 0 ? value : before.Value, what ?? before.What));
        Put(_known, WordHash.Of(word));
        if ((can & (FigureWords.Number | FigureWords.Fraction | FigureWords.OperatorStart)) != 0)
        {
            Put(_beginning, WordHash.Of(word));
        }
    }

    private void AddEvent(string phrase, string what, FigureWords form)
    {
        Events.Put(phrase, new(what, form));
        var words = phrase.Split(' ');
        if (words.Length == 1)
        {
            Add(phrase, form | FigureWords.EventStart, what: what);
        }
        else
        {
            Add(words[0], FigureWords.EventStart);
            Add(words[^1], FigureWords.EventLast);
        }
    }

    private static FigureWords NumberOf(string kind) =>
        kind switch
        {
            "unit" => FigureWords.Unit,
            "ten" => FigureWords.Ten,
            "times" => FigureWords.Times,
            "suffix" => FigureWords.Suffix,
            "vague" => FigureWords.Vague,
            "few" => FigureWords.Few,
            "part" => FigureWords.Fraction,
            "ordinal" => FigureWords.Ordinal,
            _ => throw new InvalidDataException($"numbers.txt knows no {kind}."),
        };

    private static QuantityOperator OperatorOf(string kind) =>
        kind switch
        {
            "least" => QuantityOperator.Least,
            "more" => QuantityOperator.More,
            "most" => QuantityOperator.Most,
            "fewer" => QuantityOperator.Fewer,
            "about" => QuantityOperator.About,
            "exact" => QuantityOperator.Exact,
            "between" => QuantityOperator.Between,
            "least-after" => QuantityOperator.LeastAfter,
            "most-after" => QuantityOperator.MostAfter,
            "about-after" => QuantityOperator.AboutAfter,
            _ => throw new InvalidDataException($"operators.txt knows no {kind}."),
        };

    private static FigureWords FormOf(string form) =>
        form switch
        {
            "t" => FigureWords.Participle,
            "b" => FigureWords.Active,
            "i" => FigureWords.Intransitive,
            "a" => FigureWords.Adjective,
            "n" => FigureWords.EventNoun,
            "l" => FigureWords.Lives,
            _ => throw new InvalidDataException($"events.txt knows no form {form}."),
        };

    private static FigureWords SmallWordOf(string kind) =>
        kind switch
        {
            "be" => FigureWords.Be,
            "have" => FigureWords.Have,
            "modal" => FigureWords.Modal,
            "neg" => FigureWords.Negation,
            "rel" => FigureWords.Relative,
            "prep" => FigureWords.Preposition,
            "conj" => FigureWords.Conjunction,
            "det" => FigureWords.Determiner,
            "pron" => FigureWords.Pronoun,
            "adv" => FigureWords.Adverb,
            "verb" => FigureWords.Verb,
            "include" => FigureWords.Include,
            "label" => FigureWords.Label,
            "total" => FigureWords.Total,
            "link" => FigureWords.Link,
            "change" => FigureWords.Change,
            "saving" => FigureWords.Saving,
            "address" => FigureWords.Address,
            "filler" => FigureWords.Filler,
            "clause" => FigureWords.Clause,
            "parent" => FigureWords.Parent,
            "side" => FigureWords.Side,
            "claim" => FigureWords.Claim,
            _ => throw new InvalidDataException($"words.txt knows no {kind}."),
        };
}
