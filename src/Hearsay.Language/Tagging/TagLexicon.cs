namespace Hearsay.Language;

/// <summary>The words whose parts of speech are listed, with the forms that English makes of them.</summary>
internal sealed class TagLexicon
{
    private readonly Dictionary<string, WordEntry> _entries = new(StringComparer.Ordinal);

    private TagLexicon() { }

    /// <summary>Reads the lexicons of English. The closed classes come first, and nothing later takes from them.</summary>
    public static WordTable<WordEntry> ReadEnglish()
    {
        var lexicon = new TagLexicon();
        foreach (var fields in Lines("closed"))
        {
            lexicon.PutAll(fields);
        }

        foreach (var fields in Lines("irregular"))
        {
            lexicon.PutIrregular(fields);
        }

        foreach (var area in (string[])["nouns", "adverbs", "verbs", "adjectives"])
        {
            foreach (var fields in Lines(area))
            {
                lexicon.PutAll(fields);
            }
        }

        var table = new WordTable<WordEntry>();
        foreach (var (word, entry) in lexicon._entries)
        {
            table.Put(word, entry);
        }

        return table;
    }

    private static IEnumerable<string[]> Lines(string area) =>
        LexiconText.Read(typeof(TagLexicon).Assembly, $"en/tokens/{area}.txt");

    private void PutAll(string[] fields)
    {
        var (forms, first) = Parse(fields[0]);
        foreach (var word in fields[1].Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            PutWithForms(word, forms, first);
        }
    }

    private void PutWithForms(string word, WordForms forms, PartOfSpeech first)
    {
        Put(word, forms, first);
        if ((forms & WordForms.Base) != 0)
        {
            var also = (forms & WordForms.Noun) != 0 ? WordForms.Plural : WordForms.None;
            Put(
                Inflection.AddS(word),
                WordForms.Third | also,
                first == PartOfSpeech.Noun || also != 0 && first != PartOfSpeech.Verb
                    ? PartOfSpeech.Noun
                    : PartOfSpeech.Verb
            );
            PutPast(Inflection.AddEd(word));
            PutGerund(Inflection.AddIng(word), forms);
            if (Inflection.MayDouble(word))
            {
                PutPast(word + word[^1] + "ed");
                PutGerund(word + word[^1] + "ing", forms);
            }
        }
        else if (
            (forms & WordForms.Noun) != 0
            && (forms & ~(WordForms.Noun | WordForms.Adjective | WordForms.Content)) == 0
        )
        {
            Put(Inflection.AddS(word), WordForms.Plural, PartOfSpeech.Noun);
        }
    }

    private void PutPast(string word) => Put(word, WordForms.Past | WordForms.Participle, PartOfSpeech.Verb);

    private void PutGerund(string word, WordForms forms) =>
        Put(word, WordForms.Gerund | (forms & WordForms.Adjective & ~forms), PartOfSpeech.Verb);

    private void PutIrregular(string[] fields)
    {
        var (forms, first) = Parse(fields.Length > 3 ? fields[3] : "VERB");
        var word = fields[0];
        Put(word, forms, first);
        var also = (forms & WordForms.Noun) != 0 ? WordForms.Plural : WordForms.None;
        Put(Inflection.AddS(word), WordForms.Third | also, first == PartOfSpeech.Noun ? first : PartOfSpeech.Verb);
        PutGerund(Inflection.AddIng(word), forms);
        if (Inflection.MayDouble(word))
        {
            PutGerund(word + word[^1] + "ing", forms);
        }

        foreach (var past in fields[1].Split(' '))
        {
            Put(past, WordForms.Past, PartOfSpeech.Verb);
        }

        foreach (var participle in fields[2].Split(' '))
        {
            Put(participle, WordForms.Participle, PartOfSpeech.Verb);
        }
    }

    private void Put(string word, WordForms forms, PartOfSpeech first)
    {
        if (!_entries.TryGetValue(word, out var entry))
        {
            _entries[word] = new WordEntry(forms, first);
        }
        else if ((entry.Forms & WordForms.Auxiliary) == 0)
        {
            _entries[word] = entry with { Forms = entry.Forms | forms };
        }
    }

    private static (WordForms Forms, PartOfSpeech First) Parse(string names)
    {
        var forms = WordForms.None;
        PartOfSpeech? first = null;
        foreach (var name in names.Split(' '))
        {
            var (form, tag) = name switch
            {
                "NOUN" => (WordForms.Noun, PartOfSpeech.Noun),
                "PLURAL" => (WordForms.Plural, PartOfSpeech.Noun),
                "VERB" => (WordForms.Base, PartOfSpeech.Verb),
                "ADJ" => (WordForms.Adjective, PartOfSpeech.Adj),
                "DEMONYM" => (WordForms.Adjective | WordForms.Demonym, PartOfSpeech.Adj),
                "ADV" => (WordForms.Adverb, PartOfSpeech.Adv),
                "ADP" => (WordForms.Adposition, PartOfSpeech.Adp),
                "MODAL" => (WordForms.Modal, PartOfSpeech.Aux),
                "BE" => (WordForms.Be, PartOfSpeech.Aux),
                "HAVE" => (WordForms.Have, PartOfSpeech.Aux),
                "DO" => (WordForms.Do, PartOfSpeech.Aux),
                "CCONJ" => (WordForms.Coordinator, PartOfSpeech.Cconj),
                "DET" => (WordForms.Determiner, PartOfSpeech.Det),
                "INTJ" => (WordForms.Interjection, PartOfSpeech.Intj),
                "NUM" => (WordForms.Number, PartOfSpeech.Num),
                "PART" => (WordForms.Particle, PartOfSpeech.Part),
                "PRON" => (WordForms.Pronoun, PartOfSpeech.Pron),
                "SUBJ" => (WordForms.Pronoun | WordForms.Subject, PartOfSpeech.Pron),
                "SUBJOBJ" => (WordForms.Pronoun | WordForms.Subject | WordForms.Object, PartOfSpeech.Pron),
                "CONTENT" => (WordForms.Noun | WordForms.Content, PartOfSpeech.Noun),
                "NAMEPART" => (WordForms.Noun | WordForms.NamePart, PartOfSpeech.Noun),
                "PROPN" => (WordForms.Name, PartOfSpeech.Propn),
                "SCONJ" => (WordForms.Subordinator, PartOfSpeech.Sconj),
                "SYM" => (WordForms.Symbol, PartOfSpeech.Sym),
                _ => throw new InvalidDataException($"{name} is no part of speech."),
            };
            forms |= form;
            first ??= tag;
        }

        return (forms, first ?? PartOfSpeech.X);
    }
}
