namespace Hearsay.Language;

/// <summary>One walk over one text, deciding each word by what stands before it and what can stand behind.</summary>
internal ref struct TagWalk(AnnotatedText text, ReadOnlySpan<WordEntry> entries, Span<PartOfSpeech> tags)
{
    private readonly AnnotatedText _text = text;
    private readonly ReadOnlySpan<TokenKind> _kinds = text.Kinds;
    private readonly ReadOnlySpan<TokenShape> _shapes = text.Shapes;
    private readonly ReadOnlySpan<WordEntry> _entries = entries;
    private readonly Span<PartOfSpeech> _tags = tags;
    private TagContext _context = TagContext.Start;

    // The context before the last coordinator or comma: what is joined is alike.
    private TagContext _joined = TagContext.Start;
    private bool _afterJoin;

    // Whether the clause has its finite verb already.
    private bool _finite;

    public void Run()
    {
        for (var i = 0; i < _tags.Length; i++)
        {
            if ((_shapes[i] & TokenShape.SentenceStart) != 0)
            {
                Begin(TagContext.Start);
            }

            var entry = _entries[i];
            _tags[i] = IsSettled(entry.Forms) ? entry.First : Decide(i, entry);
            Advance(i, entry.Forms, _tags[i]);
        }
    }

    private void Begin(TagContext context)
    {
        _context = context;
        _finite = false;
        _afterJoin = false;
    }

    private static bool IsSettled(WordForms forms)
    {
        forms &= ~(WordForms.Subject | WordForms.Object | WordForms.Content | WordForms.NamePart);
        return (forms & (forms - 1)) == 0
            && (forms & (WordForms.Auxiliary | WordForms.Pronoun | WordForms.Determiner | WordForms.Particle)) == 0;
    }

    private readonly WordForms Next(int i) => _entries[i + 1].Forms;

    /// <summary>Whether a noun phrase goes on after token <paramref name="i"/>.</summary>
    private readonly bool NounFollows(int i)
    {
        var next = Next(i);
        if ((next & WordForms.Punctuation) != 0)
        {
            return i + 2 < _tags.Length
                && _kinds[i + 1] == TokenKind.Dash
                && (_shapes[i + 1] & TokenShape.SpaceBefore) == 0
                && (_entries[i + 2].Forms & (WordForms.AnyNoun | WordForms.Adjective | WordForms.AnyVerb)) != 0;
        }

        if ((next & (WordForms.AnyNoun | WordForms.Name | WordForms.Demonym)) != 0)
        {
            return true;
        }

        return (next & WordForms.Adjective) != 0
            && (_entries[i + 2 < _entries.Length ? i + 2 : i + 1].Forms & (WordForms.AnyNoun | WordForms.Name)) != 0;
    }

    private readonly PartOfSpeech Decide(int i, WordEntry entry)
    {
        var forms = entry.Forms;
        if ((forms & WordForms.Closed) != 0)
        {
            return new ClosedClass(_text, _entries, _tags, _context, _finite).Decide(i, entry);
        }

        if ((forms & WordForms.Demonym) != 0)
        {
            return (_shapes[i] & TokenShape.Capitalised) == 0 || NounFollows(i) || _context == TagContext.Be
                ? PartOfSpeech.Adj
                : PartOfSpeech.Propn;
        }

        if ((forms & WordForms.Interjection) != 0 && (forms & (WordForms.AnyVerb | WordForms.AnyNoun)) == 0)
        {
            return entry.First;
        }

        var context = _afterJoin ? _joined : _context;
        return context == TagContext.Infinitive && IsUnknownVerb(i, forms) ? PartOfSpeech.Verb
            : (forms & WordForms.AnyVerb) != 0 ? Verbal(i, entry, context)
            : Nominal(i, entry, context);
    }

    /// <summary>A word that can be a verb.</summary>
    private readonly PartOfSpeech Verbal(int i, WordEntry entry, TagContext context)
    {
        var forms = entry.Forms;
        if (
            (forms & WordForms.Gerund) != 0
            && context is not (TagContext.Determiner or TagContext.Be)
            && ((Next(i) & (WordForms.Determiner | WordForms.Pronoun | WordForms.Number)) != 0)
        )
        {
            // ", killing two": it has an object, however often the word is a noun.
            return PartOfSpeech.Verb;
        }

        var nominal = (forms & (WordForms.AnyNoun | WordForms.Adjective | WordForms.Adverb)) != 0;
        switch (context)
        {
            case TagContext.Infinitive:
                return (forms & WordForms.Base) != 0 ? PartOfSpeech.Verb : Rest(i, entry);
            case TagContext.Have:
                return (forms & WordForms.Participle) != 0 ? PartOfSpeech.Verb : Rest(i, entry);
            case TagContext.Be:
                return (forms & WordForms.Gerund) != 0 ? PartOfSpeech.Verb
                    : (forms & WordForms.Participle) != 0 && entry.First == PartOfSpeech.Verb ? PartOfSpeech.Verb
                    : Rest(i, entry);
            case TagContext.Subject:
                return (forms & WordForms.Finite) != 0 ? PartOfSpeech.Verb : Rest(i, entry);
            case TagContext.Determiner:
                return AfterDeterminer(i, entry);
            case TagContext.Preposition:
                return (forms & WordForms.Gerund) != 0 ? entry.First : Rest(i, entry);
            case TagContext.Plural:
                return (forms & WordForms.Base) != 0 && !_finite ? PartOfSpeech.Verb
                    : (forms & (WordForms.Past | WordForms.Participle)) != 0 ? PartOfSpeech.Verb
                    : Rest(i, entry);
            case TagContext.Noun:
                return (forms & (WordForms.Past | WordForms.Participle | WordForms.Gerund)) != 0
                    && entry.First == PartOfSpeech.Verb
                        ? PartOfSpeech.Verb
                    : (forms & WordForms.Third) != 0 && !_finite && BeginsComplement(i, entry) ? PartOfSpeech.Verb
                    : Rest(i, entry);
            case TagContext.Verb:
                return nominal && (forms & (WordForms.Base | WordForms.Third)) != 0 ? Rest(i, entry) : entry.First;
            default:
                return nominal && (forms & (WordForms.Base)) != 0 && BeginsObject(i) ? PartOfSpeech.Verb : entry.First;
        }
    }

    /// <summary>Whether a word that no lexicon knows may be a bare verb.</summary>
    private readonly bool IsUnknownVerb(int i, WordForms forms) =>
        (forms & (WordForms.Guessed | WordForms.Noun)) == (WordForms.Guessed | WordForms.Noun)
        && (_shapes[i] & TokenShape.Capitalised) == 0
        && _kinds[i] == TokenKind.Word;

    // "the wounded", "the bombing of", but "the wounded soldiers", "the advancing army".
    private readonly PartOfSpeech AfterDeterminer(int i, WordEntry entry)
    {
        var forms = entry.Forms;
        if ((forms & (WordForms.AnyNoun | WordForms.Adjective)) != 0 && (forms & WordForms.Gerund) == 0)
        {
            return Rest(i, entry);
        }

        if ((forms & (WordForms.Gerund | WordForms.Participle)) != 0)
        {
            return NounFollows(i) && entry.First == PartOfSpeech.Verb ? PartOfSpeech.Verb
                : (forms & WordForms.Gerund) != 0 ? PartOfSpeech.Noun
                : PartOfSpeech.Verb;
        }

        return (forms & WordForms.Base) != 0 && _tags[i - 1] is PartOfSpeech.Det or PartOfSpeech.Adj
            ? PartOfSpeech.Noun
            : entry.First;
    }

    /// <summary>Whether what follows would be a finite verb's object or complement.</summary>
    private readonly bool BeginsComplement(int i, WordEntry entry) =>
        (
            Next(i)
            & (WordForms.Determiner | WordForms.Pronoun | WordForms.Subordinator | WordForms.Name | WordForms.Particle)
        ) != 0
        || (entry.First == PartOfSpeech.Verb && (Next(i) & (WordForms.Adposition | WordForms.Adverb)) != 0);

    private readonly bool BeginsObject(int i) => (Next(i) & (WordForms.Determiner | WordForms.Pronoun)) != 0;

    /// <summary>The likeliest of what the word can be beside a verb.</summary>
    private readonly PartOfSpeech Rest(int i, WordEntry entry) =>
        (entry.Forms & (WordForms.AnyNoun | WordForms.Adjective | WordForms.Adverb | WordForms.Adposition)) == 0
            ? entry.First
            : Nominal(i, entry, _context);

    /// <summary>A noun, an adjective or an adverb.</summary>
    private readonly PartOfSpeech Nominal(int i, WordEntry entry, TagContext context)
    {
        var forms = entry.Forms;
        var adjective = (forms & WordForms.Adjective) != 0;
        var noun = (forms & WordForms.AnyNoun) != 0;
        if (adjective && noun)
        {
            return NounFollows(i) ? PartOfSpeech.Adj
                : context is TagContext.Determiner or TagContext.Preposition
                    ? Guessed(entry) ? PartOfSpeech.Adj
                        : PartOfSpeech.Noun
                : entry.First == PartOfSpeech.Verb ? PartOfSpeech.Adj
                : entry.First;
        }

        if (adjective && (forms & WordForms.Adverb) != 0)
        {
            var listed = entry.First == PartOfSpeech.Adv;
            return NounFollows(i) && !(Guessed(entry) && context != TagContext.Determiner) ? PartOfSpeech.Adj
                : context is TagContext.Determiner ? PartOfSpeech.Adj
                : context is TagContext.Be && !Guessed(entry) && (Next(i) & WordForms.Adjective) == 0 ? PartOfSpeech.Adj
                : listed ? PartOfSpeech.Adv
                : entry.First;
        }

        if (noun && (forms & WordForms.Adverb) != 0)
        {
            return context == TagContext.Determiner ? PartOfSpeech.Noun : PartOfSpeech.Adv;
        }

        if (noun)
        {
            return entry.First is PartOfSpeech.Verb ? PartOfSpeech.Noun : entry.First;
        }

        return adjective ? PartOfSpeech.Adj
            : (forms & WordForms.Adverb) != 0 ? PartOfSpeech.Adv
            : entry.First;
    }

    private static bool Guessed(WordEntry entry) => (entry.Forms & WordForms.Guessed) != 0;

    private void Advance(int i, WordForms forms, PartOfSpeech tag)
    {
        var before = _context;
        var joined = _afterJoin;
        _afterJoin = false;
        switch (tag)
        {
            case PartOfSpeech.Det or PartOfSpeech.Adj or PartOfSpeech.Num:
                _context = TagContext.Determiner;
                break;
            case PartOfSpeech.Part:
                // "not" leaves what is due as it is; "'s" opens a noun phrase, "to" a verb.
                _context =
                    _text.Is(i, "to") ? TagContext.Infinitive
                    : _kinds[i] == TokenKind.Quote || (_kinds[i] == TokenKind.Clitic && _text.Is(i, "'s"))
                        ? TagContext.Determiner
                    : before;
                break;
            case PartOfSpeech.Aux:
                _finite = true;
                _context =
                    (forms & WordForms.Be) != 0 || _text.Is(i, "'s") ? TagContext.Be
                    : (forms & WordForms.Have) != 0 ? TagContext.Have
                    : TagContext.Infinitive;
                break;
            case PartOfSpeech.Pron:
                _context =
                    IsPossessive(i) ? TagContext.Determiner
                    : before is TagContext.Infinitive or TagContext.Have or TagContext.Be && _finite ? before
                    : (forms & WordForms.Subject) != 0
                    && ((forms & WordForms.Object) == 0 || before is not (TagContext.Verb or TagContext.Preposition))
                        ? Subject()
                    : before is TagContext.Start || _text.Is(i, "that") || _text.Is(i, "which") ? Subject()
                    : TagContext.Noun;
                break;
            case PartOfSpeech.Noun or PartOfSpeech.Propn:
                _context = (forms & WordForms.Plural) != 0 ? TagContext.Plural : TagContext.Noun;
                break;
            case PartOfSpeech.Verb:
                _finite |= (forms & (WordForms.Finite | WordForms.Auxiliary)) != 0 && before != TagContext.Determiner;
                _context =
                    before == TagContext.Determiner && (forms & (WordForms.Gerund | WordForms.Participle)) != 0
                        ? TagContext.Determiner
                        : TagContext.Verb;
                break;
            case PartOfSpeech.Adp:
                _context = TagContext.Preposition;
                break;
            case PartOfSpeech.Sconj:
                Begin(TagContext.Start);
                break;
            case PartOfSpeech.Cconj:
                _joined = i > 0 ? ContextOf(i - 1) : TagContext.Start;
                _afterJoin = true;
                _finite = false;
                break;
            case PartOfSpeech.Intj:
                _context = _text.Is(i, "please") ? TagContext.Infinitive : TagContext.Start;
                break;
            case PartOfSpeech.Adv:
                // An adverb stands between; what is due remains due.
                _afterJoin = joined;
                break;
            case PartOfSpeech.Punct:
                if (_kinds[i] is not (TokenKind.Dash or TokenKind.Quote))
                {
                    Begin(TagContext.Start);
                }

                break;
            default:
                _context = TagContext.Noun;
                break;
        }
    }

    private TagContext Subject()
    {
        _finite = false;
        return TagContext.Subject;
    }

    // Where the word before a coordinator stood: what follows can stand there too.
    private readonly TagContext ContextOf(int i) =>
        _tags[i] switch
        {
            PartOfSpeech.Verb => (_entries[i].Forms & WordForms.Base) != 0 ? TagContext.Infinitive : TagContext.Start,
            PartOfSpeech.Adj => TagContext.Determiner,
            PartOfSpeech.Noun or PartOfSpeech.Propn => TagContext.Start,
            _ => TagContext.Start,
        };

    private readonly bool IsPossessive(int i) =>
        _text.Ends[i] - _text.Starts[i] is 2 or 3 or 4 or 5
        && (
            _text.Is(i, "my")
            || _text.Is(i, "your")
            || _text.Is(i, "his")
            || _text.Is(i, "her")
            || _text.Is(i, "its")
            || _text.Is(i, "our")
            || _text.Is(i, "their")
            || _text.Is(i, "whose")
        );
}
