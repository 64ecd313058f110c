using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>The lexicons of claims as one table: a token is looked up once, and everything is known of it.</summary>
internal sealed class ClaimWords
{
    private readonly WordTable<WordEntry> _entries = new();

    /// <summary>Reads the lexicons of a language.</summary>
    /// <param name="language">Its folder below <c>languages/</c>.</param>
    public ClaimWords(string language)
    {
        var folder = language + "/claims/";
        foreach (var fields in Read(folder + "words.txt"))
        {
            var kind = Enum.Parse<WordClass>(fields[0], ignoreCase: true);
            foreach (var word in Words(fields, 1))
            {
                EntryOf(word).Class |= kind;
            }
        }

        foreach (var fields in Read(folder + "relays.txt"))
        {
            var kind = Enum.Parse<RelayWord>(fields[0], ignoreCase: true);
            foreach (var word in Words(fields, 1))
            {
                EntryOf(word).Relay |= kind;
            }
        }

        var irregular = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (var fields in Read(folder + "irregular.txt"))
        {
            irregular[fields[0]] = fields[1..];
        }

        foreach (var fields in Read(folder + "verbs.txt"))
        {
            PutVerb(fields, irregular);
        }

        foreach (var fields in Read(folder + "nouns.txt"))
        {
            var (frames, prepositions) = FramesOf(fields, 1);
            var noun = new CueNoun(fields[0], frames, prepositions, StanceOf(fields, 2), CertaintyOf(fields, 3));
            EntryOf(fields[0]).Noun = noun;
            EntryOf(Inflection.Plural(fields[0])).Noun ??= noun;
        }
    }

    /// <summary>What is known of a token; null for a word that the lexicons do not have.</summary>
    public WordEntry? Find(AnnotatedText text, int token) => _entries.TryGet(text, token, out var entry) ? entry : null;

    private static IEnumerable<string[]> Read(string name) => LexiconText.Read(typeof(ClaimWords).Assembly, name);

    private void PutVerb(string[] fields, Dictionary<string, string[]> irregular)
    {
        var words = fields[0].Split(' ');
        var (frames, prepositions) = FramesOf(fields, 1);
        var verb = new CueVerb(
            words[0],
            words[1..],
            frames,
            prepositions,
            StanceOf(fields, 2),
            CertaintyOf(fields, 3),
            fields.Length > 4 ? Enum.Parse<HopBasis>(fields[4], ignoreCase: true) : HopBasis.Unknown
        );
        var forms = irregular.GetValueOrDefault(words[0]) ?? Inflection.OfVerb(words[0]);
        PutForm(words[0], VerbForms.Base, verb);
        PutForm(forms[0], VerbForms.Third, verb);
        PutForm(forms[1], VerbForms.Past, verb);
        PutForm(forms[2], VerbForms.Participle, verb);
        PutForm(forms[3], VerbForms.Gerund, verb);
        if (words[0] == "be")
        {
            PutForm("are", VerbForms.Third, verb);
            PutForm("am", VerbForms.Third, verb);
            PutForm("were", VerbForms.Past, verb);
            PutForm("'re", VerbForms.Third, verb);
            PutForm("'m", VerbForms.Third, verb);
            PutForm("'s", VerbForms.Third, verb);
        }
    }

    private void PutForm(string form, VerbForms forms, CueVerb verb)
    {
        var entry = EntryOf(form);
        entry.Forms |= forms;
        if (!entry.Verbs.Contains(verb))
        {
            entry.Verbs = [.. entry.Verbs.Append(verb).OrderByDescending(v => v.Tail.Length)];
            entry.LemmaHash = WordHash.Of(entry.Verbs[0].Lemma);
        }
    }

    private WordEntry EntryOf(string word)
    {
        if (!_entries.TryGet(word, out var entry))
        {
            _entries.Put(word, entry = new WordEntry());
        }

        return entry;
    }

    private static string[] Words(string[] fields, int at) =>
        fields[at].Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static Certainty CertaintyOf(string[] fields, int at) =>
        fields.Length > at && fields[at].Length > 0
            ? Enum.Parse<Certainty>(fields[at], ignoreCase: true)
            : Certainty.Unknown;

    private static Stance StanceOf(string[] fields, int at) =>
        fields.Length > at && fields[at].Length > 0 ? Enum.Parse<Stance>(fields[at], ignoreCase: true) : Stance.Asserts;

    private static (CueFrames Frames, string[] Prepositions) FramesOf(string[] fields, int at)
    {
        var frames = CueFrames.None;
        string[] prepositions = [];
        foreach (var letter in Words(fields, at))
        {
            frames |= letter switch
            {
                "q" => CueFrames.Quotation,
                "t" => CueFrames.Clause,
                "f" => CueFrames.Front,
                "i" => CueFrames.Infinitive,
                "o" => CueFrames.Object,
                "w" => CueFrames.Question,
                "g" => CueFrames.Gerund,
                "h" => CueFrames.Hearer,
                "v" => CueFrames.Inverted,
                "r" => CueFrames.Seeming,
                _ when letter.StartsWith("p:", StringComparison.Ordinal) => CueFrames.None,
                _ => throw new InvalidDataException($"No frame is called {letter} ({fields[0]})."),
            };
            if (letter.StartsWith("p:", StringComparison.Ordinal))
            {
                prepositions = letter[2..].Split(',');
            }
        }

        return (frames, prepositions);
    }
}
