namespace Hearsay.Language;

/// <summary>Decides the words of the closed classes that can be more than one thing.</summary>
internal readonly ref struct ClosedClass(
    AnnotatedText text,
    ReadOnlySpan<WordEntry> entries,
    ReadOnlySpan<PartOfSpeech> tags,
    TagContext context,
    bool finite
)
{
    private readonly AnnotatedText _text = text;
    private readonly ReadOnlySpan<WordEntry> _entries = entries;
    private readonly ReadOnlySpan<PartOfSpeech> _tags = tags;

    private WordForms Next(int i) => _entries[i + 1].Forms;

    private WordForms After(int i) => _entries[Math.Min(i + 2, _entries.Length - 1)].Forms;

    private bool Is(int i, ReadOnlySpan<char> word) => i >= 0 && i < _tags.Length && _text.Is(i, word);

    private PartOfSpeech Before(int i) => i > 0 ? _tags[i - 1] : PartOfSpeech.Punct;

    public PartOfSpeech Decide(int i, WordEntry entry)
    {
        var forms = entry.Forms;
        if ((forms & WordForms.Auxiliary) != 0)
        {
            return (forms & WordForms.Have) != 0 ? Have(i)
                : (forms & WordForms.Do) != 0 ? Do(i)
                : (forms & WordForms.Be) != 0 ? Be(i)
                : PartOfSpeech.Aux;
        }

        var length = _text.Ends[i] - _text.Starts[i];
        if (length == 2 && Is(i, "to"))
        {
            return IsInfinitive(i) ? PartOfSpeech.Part
                : GerundFollows(i) ? PartOfSpeech.Sconj
                : PartOfSpeech.Adp;
        }

        if (length == 2 && Is(i, "'s"))
        {
            return Clitic(i);
        }

        if (length == 4 && Is(i, "that"))
        {
            return That(i);
        }

        if (length == 5 && Is(i, "there"))
        {
            return IsExpletive(i) ? PartOfSpeech.Pron : PartOfSpeech.Adv;
        }

        if ((forms & WordForms.Determiner) != 0)
        {
            return Determiner(i, entry);
        }

        if ((forms & WordForms.Adposition) != 0)
        {
            return Adposition(i, entry);
        }

        return entry.First;
    }

    /// <summary>"there" in "there is", "there 's", "is there a".</summary>
    private bool IsExpletive(int i) =>
        (Next(i) & (WordForms.Be | WordForms.Modal | WordForms.Have)) != 0
        || Is(i + 1, "'s")
        || (
            i > 0
            && (_entries[i - 1].Forms & WordForms.Be) != 0
            && (Next(i) & (WordForms.Determiner | WordForms.AnyNoun | WordForms.Pronoun)) != 0
        );

    /// <summary>Whether "to" stands before a bare verb, with an adverb between them or without.</summary>
    private bool IsInfinitive(int i)
    {
        var at = (Next(i) & WordForms.Adverb) != 0 && (Next(i) & WordForms.Base) == 0 ? i + 2 : i + 1;
        if (at >= _tags.Length)
        {
            return false;
        }

        var forms = _entries[at].Forms;
        if ((forms & (WordForms.Base | WordForms.Be | WordForms.Have | WordForms.Do)) != 0)
        {
            return (forms & WordForms.Determiner) == 0
                && !(_entries[at].First == PartOfSpeech.Noun && context == TagContext.Preposition);
        }

        // A word that no lexicon knows is a verb where an object follows it: "to downsize their forces".
        return at == i + 1
            && (_text.Shapes[at] & TokenShape.Capitalised) == 0
            && (forms & (WordForms.Guessed | WordForms.Noun)) == (WordForms.Guessed | WordForms.Noun)
            && (_entries[at + 1].Forms & (WordForms.Determiner | WordForms.Pronoun)) != 0;
    }

    /// <summary>Whether a verb in -ing follows: "for helping", but "for training".</summary>
    private bool GerundFollows(int i) =>
        (Next(i) & (WordForms.Gerund | WordForms.Guessed)) == WordForms.Gerund
        && _entries[i + 1].First == PartOfSpeech.Verb;

    private PartOfSpeech Have(int i)
    {
        if (_text.Kinds[i] == TokenKind.Clitic)
        {
            return PartOfSpeech.Aux;
        }

        // The participle may stand behind adverbs, "not", or, in a question, behind the subject.
        for (var at = i + 1; at < Math.Min(i + 5, _tags.Length); at++)
        {
            var forms = _entries[at].Forms;
            if ((forms & (WordForms.Participle | WordForms.Be | WordForms.Have)) != 0 && !Is(at, "are"))
            {
                return PartOfSpeech.Aux;
            }

            var skips = (forms & (WordForms.Adverb | WordForms.Particle | WordForms.Subject)) != 0;
            if (!skips || Is(at, "to"))
            {
                break;
            }
        }

        return PartOfSpeech.Verb;
    }

    private PartOfSpeech Do(int i)
    {
        if (Is(i, "done") || Is(i, "doing"))
        {
            return PartOfSpeech.Verb;
        }

        for (var at = i + 1; at < Math.Min(i + 5, _tags.Length); at++)
        {
            var forms = _entries[at].Forms;
            if (Is(at, "not") || Is(at, "n't"))
            {
                return PartOfSpeech.Aux;
            }

            if ((forms & (WordForms.Base | WordForms.Be | WordForms.Have | WordForms.Do)) != 0)
            {
                return PartOfSpeech.Aux;
            }

            if ((forms & (WordForms.Adverb | WordForms.Subject)) == 0)
            {
                break;
            }
        }

        return context == TagContext.Start && (Next(i) & (WordForms.Subject | WordForms.Determiner)) != 0
            ? PartOfSpeech.Aux
            : PartOfSpeech.Verb;
    }

    private PartOfSpeech Be(int i) =>
        Is(i - 1, "there") && Before(i) == PartOfSpeech.Pron ? PartOfSpeech.Verb : PartOfSpeech.Aux;

    // "'s" is "is" or "has" behind a pronoun, else the possessive, unless what follows can stand behind no possessive.
    private PartOfSpeech Clitic(int i)
    {
        if (Is(i - 1, "let"))
        {
            return PartOfSpeech.Pron;
        }

        if (Before(i) is PartOfSpeech.Pron or PartOfSpeech.Adv or PartOfSpeech.Sconj)
        {
            return Is(i - 1, "there") ? PartOfSpeech.Verb : PartOfSpeech.Aux;
        }

        var next = Next(i);
        return
            (next & (WordForms.Determiner | WordForms.Particle | WordForms.Subordinator)) != 0
            || ((next & WordForms.Pronoun) != 0 && (next & WordForms.Adjective) == 0)
            || ((next & WordForms.Gerund) != 0 && (next & WordForms.Noun) == 0)
            ? PartOfSpeech.Aux
            : PartOfSpeech.Part;
    }

    private PartOfSpeech That(int i)
    {
        var next = Next(i);
        var before = Before(i);
        var verb = (next & (WordForms.AnyVerb | WordForms.Auxiliary)) != 0 && (next & WordForms.AnyNoun) == 0;
        if (before is PartOfSpeech.Noun or PartOfSpeech.Propn)
        {
            // "the man that came", "the book that he wrote"; but "the claim that he wrote it".
            var name = (_entries[i - 1].Forms & WordForms.Name) != 0;
            var content = (_entries[i - 1].Forms & WordForms.Content) != 0;
            return !verb && (content || name) ? PartOfSpeech.Sconj : PartOfSpeech.Pron;
        }

        if (i + 1 < _tags.Length && _text.Kinds[i + 1] == TokenKind.Quote && before == PartOfSpeech.Verb)
        {
            return PartOfSpeech.Sconj;
        }

        if (verb || (next & WordForms.Punctuation) != 0)
        {
            return PartOfSpeech.Pron;
        }

        if (before is PartOfSpeech.Verb or PartOfSpeech.Adj or PartOfSpeech.Adv or PartOfSpeech.Aux)
        {
            var singular = (next & WordForms.Noun) != 0 && (next & (WordForms.Adjective | WordForms.Name)) == 0;
            return singular && (After(i) & (WordForms.Auxiliary | WordForms.AnyVerb)) == 0
                ? PartOfSpeech.Det
                : PartOfSpeech.Sconj;
        }

        return (next & (WordForms.AnyNoun | WordForms.Adjective)) != 0 ? PartOfSpeech.Det
            : before is PartOfSpeech.Punct or PartOfSpeech.Adp or PartOfSpeech.Cconj ? PartOfSpeech.Pron
            : PartOfSpeech.Sconj;
    }

    private PartOfSpeech Determiner(int i, WordEntry entry)
    {
        var next = Next(i);
        var nominal =
            (
                next
                & (
                    WordForms.AnyNoun
                    | WordForms.Adjective
                    | WordForms.Number
                    | WordForms.Name
                    | WordForms.Gerund
                    | WordForms.Participle
                    | WordForms.Demonym
                )
            ) != 0;
        if (Is(i, "such"))
        {
            return (next & WordForms.Determiner) != 0 ? PartOfSpeech.Det : PartOfSpeech.Adj;
        }

        if (Is(i, "no"))
        {
            return (next & WordForms.Punctuation) != 0 ? PartOfSpeech.Intj : PartOfSpeech.Det;
        }

        return (entry.Forms & WordForms.Pronoun) != 0 && !nominal && (Is(i, "this") || Is(i, "these") || Is(i, "those"))
            ? PartOfSpeech.Pron
            : PartOfSpeech.Det;
    }

    private PartOfSpeech Adposition(int i, WordEntry entry)
    {
        var next = Next(i);
        if ((entry.Forms & WordForms.Base) != 0)
        {
            // "like": a verb behind its subject.
            return context is TagContext.Subject or TagContext.Infinitive ? PartOfSpeech.Verb : PartOfSpeech.Adp;
        }

        if (
            Is(i, "as")
            && (next & (WordForms.Adjective | WordForms.Adverb)) != 0
            && (Is(i + 2, "as") || Is(i + 1, "well"))
        )
        {
            return PartOfSpeech.Adv;
        }

        if (GerundFollows(i))
        {
            return PartOfSpeech.Sconj;
        }

        if ((entry.Forms & WordForms.Subordinator) != 0)
        {
            return ClauseFollows(i) ? PartOfSpeech.Sconj : PartOfSpeech.Adp;
        }

        if ((next & WordForms.Number) != 0 && (Is(i, "about") || Is(i, "around") || Is(i, "over")))
        {
            return PartOfSpeech.Adv;
        }

        return (entry.Forms & WordForms.Adverb) != 0 && (next & WordForms.Punctuation) != 0
            ? PartOfSpeech.Adv
            : entry.First;
    }

    /// <summary>Whether a finite verb stands in what follows, before the next mark.</summary>
    private bool ClauseFollows(int i)
    {
        var next = Next(i);
        if ((next & WordForms.Gerund) != 0 && (next & WordForms.Noun) == 0)
        {
            return true;
        }

        if ((next & WordForms.Subject) != 0)
        {
            return true;
        }

        for (var at = i + 1; at < Math.Min(i + 8, _tags.Length); at++)
        {
            var forms = _entries[at].Forms;
            if ((forms & (WordForms.Punctuation | WordForms.Coordinator | WordForms.Subordinator)) != 0)
            {
                return false;
            }

            if (at > i + 1 && (forms & (WordForms.Auxiliary | WordForms.Past)) != 0 && (forms & WordForms.Noun) == 0)
            {
                return !finite || (forms & WordForms.Auxiliary) != 0;
            }
        }

        return false;
    }
}
