using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>One walk over one report: finds the quantities of each sentence and what is said about them.</summary>
internal ref partial struct FigureScan(ReadingDraft draft, FigureLexicon lexicon)
{
    private readonly AnnotatedText _text = draft.Text;
    private readonly QuantityReader _quantities = new(draft.Text, lexicon);
    private readonly CountedPhraseReader _phrases = new(draft.Text, lexicon);
    private readonly EventBefore _before = new(draft.Text, lexicon);
    private readonly EventAfter _after = new(draft.Text, lexicon);
    private readonly Outcome _outcome = new(draft.Text, lexicon);
    private readonly FigureGrounds _grounds = new(draft.Text, lexicon);
    private readonly VictimTree _tree = new(draft.Text, lexicon);
    private readonly NumberReader _numbers = new(draft.Text, lexicon);
    private readonly LookAlikes _lookAlikes = new(draft.Text, lexicon);
    private VictimReader _victims = new(draft, lexicon);
    private int _time;

    // "the injured boy": what the noun says of one person goes for nobody else in the list.
    private bool _saysItself;

    // "the murder of a councilman": the words in front say it of this one, whatever else follows.
    private bool _governed;

    /// <summary>Adds the figures of a sentence to the draft.</summary>
    public void Read(Sentence sentence)
    {
        var (start, limit) = (sentence.First, sentence.End);
        var before = draft.Figures.Count;
        string? running = null;
        var last = -1;
        var lastKind = QuantityKind.Words;
        for (var at = start; at < limit; )
        {
            if (
                !(Begins(at) && TryReadQuantity(at, sentence, out var quantity))
                && !_victims.TryRead(at, sentence, IsNext(last, at), out quantity)
            )
            {
                at++;
                continue;
            }

            at = Math.Max(quantity.End, at + 1);
            if (
                quantity.Kind < QuantityKind.Article && IsTime(quantity)
                || _lookAlikes.Holds(quantity, start, limit)
                // "the murder of Ida Holm, 61".
                || lastKind == QuantityKind.Named && _lookAlikes.IsAgeOf(last, quantity)
            )
            {
                continue;
            }

            var first = draft.Figures.Count == before;
            if (
                TryComplete(
                    quantity,
                    start,
                    limit,
                    first ? null : running,
                    IsNext(last, quantity.First),
                    out var figure,
                    out var end
                )
            )
            {
                at = Math.Max(at, end);
                if (!_grounds.IsApposition(lastKind, last, quantity, at, limit))
                {
                    draft.Figures.Add(figure);
                    running = quantity.Measure is null && !_saysItself ? figure.What ?? running : running;
                }

                (last, lastKind) = (at, quantity.Kind);
            }
        }
    }

    private readonly bool Begins(int at) =>
        _text.Kinds[at] switch
        {
            TokenKind.Number => true,
            TokenKind.Word => lexicon.MayBegin(_text, at)
                || (at + 1 < _text.TokenCount && _text.Kinds[at + 1] == TokenKind.Symbol),
            TokenKind.Symbol => true,
            _ => false,
        };

    private bool TryReadQuantity(int at, Sentence sentence, out Quantity quantity)
    {
        var limit = sentence.End;
        if (_quantities.TryRead(at, limit, out quantity))
        {
            return true;
        }

        if (_text.Is(at, "no") && at + 1 < limit)
        {
            var one = _text.Is(at + 1, "one");
            quantity = new(at, at, one ? at + 2 : at + 1, 0, 0, null, one ? QuantityKind.Nobody : QuantityKind.None);
            return true;
        }

        if (_text.Is(at, "nobody") || (_text.Is(at, "none") && at + 1 < limit && _text.Is(at + 1, "of")))
        {
            quantity = new(at, at, at + 1, 0, 0, null, QuantityKind.Nobody);
            return true;
        }

        var kind =
            _text.Is(at, "a") || _text.Is(at, "an") ? QuantityKind.Article
            : _text.Is(at, "another") ? QuantityKind.Another
            : QuantityKind.Reflexive;
        quantity = new(at, at, at + 1, 1, 1, null, kind);
        return (kind != QuantityKind.Reflexive || _text.Is(at, "himself") || _text.Is(at, "herself"))
            && _victims.Happens(sentence);
    }

    // Both lists are in order of the text.
    private bool IsTime(in Quantity quantity)
    {
        var extent = _text.ExtentOf(quantity.Number, quantity.End);
        while (_time < draft.Times.Count && draft.Times[_time].Extent.End <= extent.Start)
        {
            _time++;
        }

        // "three quarters" may be a time; of a bridge, or of a million, they are none.
        return _time < draft.Times.Count
            && draft.Times[_time].Extent is var time
            && time.Overlaps(extent)
            && quantity.Measure != "share"
            && (time.End >= extent.End || time.Start < extent.Start);
    }

    private bool TryComplete(
        in Quantity quantity,
        int start,
        int limit,
        string? running,
        bool next,
        out Figure figure,
        out int end
    )
    {
        figure = null!;
        end = quantity.End;
        var of = SkipPartitive(quantity, limit, out var pronoun);
        var phrase =
            quantity.Kind == QuantityKind.Named ? NamedPhrase(quantity)
            : pronoun || quantity.Kind is QuantityKind.Reflexive or QuantityKind.Pronoun
                ? new CountedPhrase(of, of, default, null, false)
            : ReadPhrase(of, limit, of > quantity.End, quantity.IsOne && of == quantity.End);
        _saysItself = phrase.What is not null && quantity.Kind >= QuantityKind.Article;
        if (quantity.Measure is not null)
        {
            figure = Measure(quantity, of, phrase, out end);
            return true;
        }

        if (!_grounds.CanBe(quantity, phrase))
        {
            return false;
        }

        _governed = false;
        var happened = WhatHappened(quantity, phrase, start, limit, running, next, pronoun, out var said);
        if (IsSomebody(quantity.Kind) && !phrase.IsEmpty && phrase.What is null)
        {
            happened = ByTree(happened, phrase, limit, next);
        }
        else if (happened is "killed" or "injured" && !phrase.IsEmpty && !phrase.Head.Is(FigureWords.Person))
        {
            // "several attacks, in which ten people were killed"
            happened =
                !next && !_governed && _tree.IsOfAnotherClause(phrase.Start, phrase.End, limit) ? null : happened;
        }
        else if (happened is null && phrase.What is null && phrase.Names && phrase.Head.Is(FigureWords.Person))
        {
            happened = ByTree(null, phrase, limit, next);
        }

        var what = FigureGrounds.NameFor(happened, phrase.Head);
        if (!_grounds.IsFigure(quantity, phrase, what, start, next))
        {
            return false;
        }

        // "four of them": the pronoun belongs to it, and names nobody.
        end =
            !phrase.IsEmpty ? phrase.End
            : pronoun ? of + 1
            : said;
        figure = Make(Count(quantity, phrase), what, phrase.Start, end, phrase.Names);
        return true;
    }

    private static bool IsSomebody(QuantityKind kind) =>
        kind is QuantityKind.Article or QuantityKind.Definite or QuantityKind.Bare or QuantityKind.Named;

    // What the words say of one person without a number, checked and made good by the tree.
    private readonly string? ByTree(string? happened, in CountedPhrase phrase, int limit, bool next)
    {
        if (happened is not null)
        {
            // "a teen shot in Boston has died".
            return !next && !_governed && _tree.IsOthers(phrase.Start, phrase.End, limit) ? null
                : Outcome.IsOpen(happened) && _tree.Read(phrase.Start, phrase.End, out _) is "killed" ? "killed"
                : happened;
        }

        return _tree.Read(phrase.Start, phrase.End, out var after) is { } told
            ? _outcome.OfSubject(told, Math.Max(after, phrase.End), limit)
            : null;
    }

    // Whether nothing but a comma, "and" or "or" stands between the figure before and this one.
    private readonly bool IsNext(int last, int first)
    {
        for (var i = last; i < first && last >= 0; i++)
        {
            if (_text.CharactersOf(i) is not "," && !_text.Is(i, "and") && !_text.Is(i, "or") && !_text.Is(i, "plus"))
            {
                return false;
            }
        }

        return last >= 0 && first > last;
    }

    // "of" with what may follow it: dozens of soldiers, three of the hostages, two of them.
    private readonly int SkipPartitive(in Quantity quantity, int limit, out bool pronoun)
    {
        pronoun = false;
        var at = quantity.End;
        if (at + 1 >= limit || !_text.Is(at, "of"))
        {
            return at;
        }

        at++;
        var word = lexicon.Of(_text, at);
        if (word.Is(FigureWords.Pronoun | FigureWords.Relative) && !word.Is(FigureWords.Determiner))
        {
            pronoun = true;
            return at;
        }

        while (at < limit - 1 && lexicon.Of(_text, at).Is(FigureWords.Determiner))
        {
            at++;
        }

        return at;
    }

    private static CountedPhrase NamedPhrase(in Quantity quantity) =>
        new(quantity.Number, quantity.End, new(FigureWords.Person | FigureWords.Singular, 0, null), null, true);

    // "three of the four hostages": the number of the whole belongs to what is counted.
    private readonly CountedPhrase ReadPhrase(int at, int limit, bool partitive, bool one)
    {
        if (!partitive || !_numbers.TryRead(at, limit, out var whole))
        {
            return _phrases.Read(at, limit, one);
        }

        var phrase = _phrases.Read(whole.End, limit, false);
        return phrase.IsEmpty ? phrase : phrase with { Start = at };
    }

    private string? WhatHappened(
        in Quantity quantity,
        in CountedPhrase phrase,
        int start,
        int limit,
        string? running,
        bool next,
        bool pronoun,
        out int said
    )
    {
        said = quantity.End;
        if (quantity.Kind == QuantityKind.Pronoun)
        {
            var told = _grounds.IsDoing(said, limit) ? null : _after.Read(said, limit, true, false);
            return told is null ? null : _outcome.OfSubject(told, said, limit);
        }

        if (phrase.What is not null)
        {
            return phrase.What;
        }

        if (
            phrase.Head.Is(FigureWords.Lives)
            && quantity.First > start
            && lexicon.Of(_text, quantity.First - 1).Is(FigureWords.Claim)
        )
        {
            return "killed";
        }

        var partitive = phrase.Start > quantity.End;
        if (
            phrase.IsEmpty
            && _after.ReadDirect(pronoun ? phrase.Start + 1 : phrase.Start, limit, out var end) is { } direct
        )
        {
            // "two of the wounded later died": what happened to the whole is no more than what is left unsaid of the part.
            if (partitive && !pronoun)
            {
                return _after.Read(end, limit, false, false) ?? direct;
            }

            said = partitive ? said : end;
            return direct;
        }

        var after = pronoun ? phrase.End + 1 : phrase.End;
        var before = _before.Read(quantity.First, start, out var governed);
        _governed = governed && before is not null;
        if (_governed)
        {
            return _outcome.OfObject(before!, phrase.End, limit);
        }

        if (quantity.Kind == QuantityKind.Reflexive)
        {
            return before;
        }

        // "the gunman shot into the car": a past tense tells what one person did, in a number it may well be a participle.
        if (
            quantity.Kind is QuantityKind.Another or QuantityKind.Definite or QuantityKind.Named
            && _grounds.IsDoing(after, limit)
        )
        {
            return null;
        }

        if (_after.Read(after, limit, !phrase.IsEmpty, partitive) is { } happened)
        {
            return _outcome.OfSubject(happened, after, limit);
        }

        // A person without a number who has a verb of his own is no member of the list in front.
        if (
            quantity.Kind is QuantityKind.Named or QuantityKind.Definite or QuantityKind.Bare
            && _grounds.HasPredicate(phrase.End, limit)
        )
        {
            return null;
        }

        return (next ? running : null)
            ?? before
            ?? (quantity.Kind <= QuantityKind.Digits ? _before.ReadToll(quantity.First, start) : null)
            ?? (IsPart(quantity, phrase, start) ? running : null);
    }
}
