using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds what happened in the words behind a counted phrase: "three people … were killed", "12 died".</summary>
internal readonly ref struct EventAfter(AnnotatedText text, FigureLexicon lexicon)
{
    private const int Reach = 24;

    /// <summary>What happened directly behind the number, where no noun stands: "11 injured", "three shot dead".</summary>
    /// <param name="at">The token behind the number.</param>
    /// <param name="limit">The token that it must not reach.</param>
    /// <param name="end">The token behind the words that say so; <paramref name="at"/> where they belong to a sentence of their own.</param>
    public string? ReadDirect(int at, int limit, out int end)
    {
        end = at;
        for (var i = at; i < limit && i < at + 4; i++)
        {
            if (TryMatch(i, limit, out var after, out var found))
            {
                if (
                    found.Form is FigureWords.Active or FigureWords.Lives
                    || (found.Form == FigureWords.Participle && TakesObject(after, limit))
                )
                {
                    return null;
                }

                end = found.Form == FigureWords.Intransitive ? at : after;
                return found.What;
            }

            if (!lexicon.Of(text, i).Is(FigureWords.Adverb | FigureWords.Filler))
            {
                break;
            }
        }

        return null;
    }

    /// <summary>What happened to the subject that ends before a token.</summary>
    /// <param name="start">The token behind the counted phrase.</param>
    /// <param name="limit">The token that it must not reach.</param>
    /// <param name="named">Whether the subject is named; a bare number is followed by its verb at once.</param>
    /// <param name="partitive">Whether it is some of a whole, which a relative clause then belongs to.</param>
    public string? Read(int start, int limit, bool named, bool partitive)
    {
        bool passive = false,
            relative = false,
            perfect = false,
            aside = false,
            predicate = false,
            within = false,
            negated = false;
        limit = Math.Min(limit, start + Reach);
        for (var at = start; at < limit; at++)
        {
            if (TryMatch(at, limit, out var end, out var found))
            {
                // "an elder of a village that was burnt"
                if (negated || within && relative && (text.Is(at, "burnt") || text.Is(at, "burned")))
                {
                    return null;
                }

                switch (found.Form)
                {
                    case FigureWords.Intransitive:
                        return found.What;
                    case FigureWords.Adjective when passive || predicate || !aside:
                        return found.What;
                    case FigureWords.Participle when !passive && (IsNoun(at) || relative):
                        // "the wounded", "two shootings that killed others".
                        return null;
                    case FigureWords.Participle when passive || (!perfect && !TakesObject(end, limit)):
                        return Join(found, end, limit);
                    case FigureWords.EventNoun when aside && !passive:
                        break;
                    default:
                        return null;
                }

                at = end - 1;
                continue;
            }

            if (text.Is(at, "or") && at + 1 < limit && text.Is(at + 1, "so"))
            {
                at++;
                continue;
            }

            var word = lexicon.Of(text, at);
            switch (text.Kinds[at])
            {
                case not (TokenKind.Word or TokenKind.Clitic) when !named:
                    return null;
                case TokenKind.Punctuation when text.CharactersOf(at) is ",":
                    aside = true;
                    continue;
                case TokenKind.Number when !IsListed(at):
                    return null;
                case TokenKind.Dash or TokenKind.Bracket or TokenKind.Number or TokenKind.Symbol:
                    aside = true;
                    continue;
                case TokenKind.Word or TokenKind.Clitic:
                    break;
                default:
                    return null;
            }

            if (word.Is(FigureWords.Be))
            {
                passive = predicate = true;
            }
            else if (word.Is(FigureWords.Have))
            {
                perfect = predicate = true;
            }
            else if (passive && text.Is(at, "left"))
            {
                continue;
            }
            else if (word.Is(FigureWords.Negation))
            {
                negated = true;
            }
            else if (word.Is(FigureWords.Relative) && (partitive || text.Is(at, "whose")))
            {
                return null;
            }
            else if (aside && word.Is(FigureWords.Verb) && at + 1 < limit && text.CharactersOf(at + 1) is ",")
            {
                // "two men, police said, were killed".
                continue;
            }
            else if (word.Is(FigureWords.Verb) && !passive)
            {
                // "a man said three people were killed", "is said to be dead".
                return null;
            }
            else if (IsReporting(at) && !passive && TakesObject(at + 1, limit))
            {
                return null;
            }
            else if (!named && !passive && word.Is(FigureWords.Filler))
            {
                // "at least ten more were wounded".
                continue;
            }
            else if (word.Is(FigureWords.Modal | FigureWords.Relative | FigureWords.Adverb))
            {
                predicate |= word.Is(FigureWords.Modal);
                relative |= word.Is(FigureWords.Relative);
            }
            else if (word.Is(FigureWords.Preposition | FigureWords.Conjunction | FigureWords.Include))
            {
                if (predicate && text.Is(at, "to"))
                {
                    continue;
                }

                if (predicate || !named || (word.Is(FigureWords.Conjunction) && IsNobody(at + 1, limit)))
                {
                    return null;
                }

                within |= word.Is(FigureWords.Preposition);
                aside = true;
            }
            else if (word.Is(FigureWords.Verb | FigureWords.Clause) || predicate || !named || IsPast(at))
            {
                return null;
            }
            else if (aside ? word.Is(FigureWords.Number) && !IsListed(at) : text.Tags[at] is PartOfSpeech.Verb)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether words for what happened start here.</summary>
    public bool TryMatch(int at, int limit, out int end, out FigureEvent found)
    {
        if (
            lexicon.Of(text, at).Is(FigureWords.EventStart)
            && lexicon.Events.TryMatch(text, at, out end, out found)
            && end <= limit
        )
        {
            return true;
        }

        (end, found) = (at, default);
        return false;
    }

    // "shot, two of them fatally" stays shot; "wounded and later died" is killed.
    private string Join(FigureEvent found, int end, int limit)
    {
        if (end < limit && text.Is(end, "and"))
        {
            for (var i = end + 1; i < limit && i < end + 4; i++)
            {
                if (TryMatch(i, limit, out _, out var next))
                {
                    return next.What == "killed" && next.Form != FigureWords.Active ? "killed" : found.What;
                }

                if (!lexicon.Of(text, i).Is(FigureWords.Adverb))
                {
                    break;
                }
            }
        }

        return found.What;
    }

    // "several shells, but nobody was hurt": another subject begins.
    private bool IsNobody(int at, int limit) =>
        at < limit && (text.Is(at, "nobody") || text.Is(at, "no") || text.Is(at, "none") || text.Is(at, "there"));

    // "reported two dead", "found three bodies": a verb of its own, and no part of "were reported dead".
    private bool IsReporting(int token) =>
        lexicon.Of(text, token).Is(FigureWords.Adverb) && text.CharactersOf(token)[^1] is 'd' or 'D' && IsPast(token)
        || text.Is(token, "found");

    // "gunmen killed three", "troops captured the": a verb with an object, not a participle.
    private bool TakesObject(int at, int limit)
    {
        if (at >= limit)
        {
            return false;
        }

        var word = lexicon.Of(text, at);
        return text.Kinds[at] is TokenKind.Number or TokenKind.Symbol
            || word.Is(FigureWords.Determiner | FigureWords.Number | FigureWords.Person)
            || (word.Is(FigureWords.OperatorStart) && !word.Is(FigureWords.Preposition | FigureWords.Adverb))
            || (
                word.Is(FigureWords.Pronoun)
                && text.Kinds[at] == TokenKind.Word
                && !text.Is(at, "there")
                && !text.Is(at, "here")
            )
            || (word.Is(FigureWords.OperatorStart) && at + 2 < limit && text.Kinds[at + 2] == TokenKind.Number)
            || (text.Tags[at] == PartOfSpeech.Propn && IsObject(at));
    }

    // "shot and killed Ida Holm", and not "shot and killed Friday".
    private bool IsObject(int token)
    {
        for (var step = 0; step < 4 && token >= 0; step++)
        {
            if (text.Relations[token] == DependencyRelation.Obj)
            {
                return true;
            }

            token = text.Relations[token] is DependencyRelation.Compound or DependencyRelation.Flat
                ? text.Heads[token]
                : -1;
        }

        return false;
    }

    // "the condition of the wounded": somebody, and not what happened to the subject.
    private bool IsNoun(int token) => lexicon.Of(text, token - 1).Is(FigureWords.Determiner);

    // A number goes on with the subject behind a comma, a small word or an operator, and begins a new one elsewhere.
    private bool IsListed(int token) =>
        text.Kinds[token - 1] is not (TokenKind.Word or TokenKind.Clitic)
        || lexicon.Of(text, token - 1).Is(FigureWords.Closed | FigureWords.OperatorStart);

    private bool IsPast(int token)
    {
        var word = text.CharactersOf(token);
        return word.Length > 3
            && word[^1] == 'd'
            && word[^2] == 'e'
            && (text.Shapes[token] & TokenShape.Capitalised) == 0
            && !lexicon.Of(text, token).Is(FigureWords.Noun);
    }
}
