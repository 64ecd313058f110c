using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Finds what happened in the words before a quantity: "killed three", "the deaths of 62", "the toll rose to 83".</summary>
internal readonly ref struct EventBefore(AnnotatedText text, FigureLexicon lexicon)
{
    private const int Reach = 28;

    /// <summary>What the verb or the noun that governs the quantity says.</summary>
    /// <param name="first">The quantity's first token.</param>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="direct">Whether it stands directly in front, and not at the head of a list.</param>
    public string? Read(int first, int start, out bool direct)
    {
        direct = true;
        var listed = false;
        var together = false;
        for (var at = first - 1; at >= start && at > first - Reach; at--)
        {
            if (TryMatchEnding(at, start, out var begin, out var found))
            {
                direct = !listed;
                return Governs(begin, at + 1, first, start, found, together);
            }

            var word = lexicon.Of(text, at);
            switch (text.Kinds[at])
            {
                case TokenKind.Punctuation:
                    if (text.CharactersOf(at) is not ",")
                    {
                        return text.CharactersOf(at) is ":" && at == first - 1 ? Label(at - 1, start) : null;
                    }

                    listed = true;
                    continue;
                case TokenKind.Number when !listed:
                    return null;
                case TokenKind.Number or TokenKind.Symbol or TokenKind.Dash or TokenKind.Clitic:
                case TokenKind.Quote or TokenKind.Bracket:
                    continue;
                case TokenKind.Word:
                    break;
                default:
                    return null;
            }

            if (word.Is(FigureWords.Conjunction))
            {
                listed = true;
            }
            else if (text.Is(at, "with") && at > start && (text.Is(at - 1, "along") || text.Is(at - 1, "together")))
            {
                (listed, together) = (true, true);
                at--;
            }
            else if (word.Is(FigureWords.Number) && !listed)
            {
                return null;
            }
            else if (text.Is(at, "of") || word.Is(FigureWords.Determiner | FigureWords.Filler | FigureWords.Number))
            {
                continue;
            }
            else if (word.Is(FigureWords.OperatorStart) && listed)
            {
                continue;
            }
            else if (word.Is(FigureWords.Pronoun) && listed)
            {
                continue;
            }
            else if (word.Is(FigureWords.Adverb) && !word.Is(FigureWords.Verb) && at == first - 1)
            {
                continue;
            }
            else if (word.Is(FigureWords.Preposition) && listed && !text.Is(at, "by"))
            {
                continue;
            }
            else if (word.Is(FigureWords.Closed) || !listed)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>What is counted in a number of victims that the quantity is given as: "the death toll rose to 83".</summary>
    public string? ReadToll(int first, int start)
    {
        if (
            first <= start
            || !lexicon.Of(text, first - 1).Is(FigureWords.Link) && text.CharactersOf(first - 1) is not ":"
        )
        {
            return null;
        }

        string? what = null;
        for (var at = first - 1; at >= start && at > first - Reach; at--)
        {
            if (text.Kinds[at] is TokenKind.Stop || text.CharactersOf(at) is ";")
            {
                return null;
            }

            var word = lexicon.Of(text, at);
            if (word.Is(FigureWords.Participle | FigureWords.Adjective | FigureWords.EventNoun))
            {
                what ??= word.What;
                if (word.Is(FigureWords.EventNoun) && text.CharactersOf(at)[^1] is 's' && IsChanged(at, first))
                {
                    return word.What;
                }
            }

            if (word.Is(FigureWords.Total))
            {
                if (text.Is(at, "toll"))
                {
                    var kind = at > start ? lexicon.Of(text, at - 1) : default;
                    return kind.What ?? "killed";
                }

                // "the number of dead", "the number of people killed": what is said between counts.
                return what;
            }
        }

        return null;
    }

    private bool IsChanged(int from, int to)
    {
        for (var i = from + 1; i < to; i++)
        {
            if (lexicon.Of(text, i).Is(FigureWords.Change) || text.Is(i, "to") || text.Is(i, "at"))
            {
                return true;
            }
        }

        return false;
    }

    private string? Governs(int begin, int end, int first, int start, FigureEvent found, bool together)
    {
        if (begin > start && (text.Is(begin - 1, "attempted") || IsAttributive(begin, end)))
        {
            return null;
        }

        switch (found.Form)
        {
            case FigureWords.Active when end < first && text.Is(end, "of"):
                return found.What;
            case FigureWords.Active:
                return end <= first && TakesObject(end, first) ? Join(begin, start, found) : null;
            case FigureWords.Participle:
                if (IsPassive(begin, start) || !TakesObject(end, first))
                {
                    return together ? found.What : null;
                }

                return Join(begin, start, found);
            case FigureWords.Intransitive:
                return together ? found.What : null;
            case FigureWords.EventNoun:
                return end < first && text.Is(end, "of") ? found.What : null;
            default:
                return null;
        }
    }

    // "the injured boy and two others": it says of the boy what he is, and of the others nothing.
    private bool IsAttributive(int begin, int end) =>
        end - begin == 1
        && lexicon.Of(text, begin).Is(FigureWords.Participle)
        && lexicon.Of(text, begin - 1) is var before
        && before.Is(FigureWords.Determiner | FigureWords.Number)
        && !before.Is(FigureWords.Pronoun)
        && text.Tags[end] is PartOfSpeech.Noun or PartOfSpeech.Adj or PartOfSpeech.Propn;

    // What follows the verb is its object, and not a comma, a conjunction or a place.
    private bool TakesObject(int end, int first)
    {
        if (end >= first)
        {
            return true;
        }

        if (text.Kinds[end] is not (TokenKind.Word or TokenKind.Number or TokenKind.Symbol or TokenKind.Quote))
        {
            return false;
        }

        var word = lexicon.Of(text, end);
        return !word.Is(
                FigureWords.Conjunction | FigureWords.Verb | FigureWords.Be | FigureWords.Have | FigureWords.Relative
            ) && (!word.Is(FigureWords.Preposition) || word.Is(FigureWords.OperatorStart));
    }

    private bool IsPassive(int begin, int start)
    {
        for (var i = begin - 1; i >= start && i >= begin - 4; i--)
        {
            var word = lexicon.Of(text, i);
            if (word.Is(FigureWords.Be))
            {
                return true;
            }

            if (!word.Is(FigureWords.Adverb) && !(text.Is(i, "and") && i > begin - 3) && !word.Is(FigureWords.Event))
            {
                return false;
            }
        }

        return false;
    }

    // "killed and wounded 20", "shot and killed three", "shot and wounded two".
    private string Join(int begin, int start, FigureEvent found)
    {
        if (begin - 2 < start || !(text.Is(begin - 1, "and") || text.Is(begin - 1, "or")))
        {
            return found.What;
        }

        var other = lexicon.Of(text, begin - 2);
        return
            other.Is(FigureWords.Participle | FigureWords.Active)
            && (other.What, found.What) is ("killed", "injured") or ("injured", "killed")
            ? "casualties"
            : found.What;
    }

    private string? Label(int at, int start)
    {
        if (at < start)
        {
            return null;
        }

        var word = lexicon.Of(text, at);
        return word.Is(FigureWords.Participle | FigureWords.Adjective | FigureWords.EventNoun) ? word.What : null;
    }

    // Words for what happened that end with the token at "at".
    private bool TryMatchEnding(int at, int start, out int begin, out FigureEvent found)
    {
        if (lexicon.Of(text, at).Is(FigureWords.EventLast))
        {
            for (begin = at - 1; begin >= start && begin > at - 6; begin--)
            {
                if (
                    lexicon.Of(text, begin).Is(FigureWords.EventStart)
                    && lexicon.Events.TryMatch(text, begin, out var end, out found)
                    && end == at + 1
                )
                {
                    return true;
                }
            }
        }

        begin = at;
        if (
            lexicon.Of(text, at).Is(FigureWords.Event)
            && lexicon.Events.TryMatch(text, at, out var after, out found)
            && after == at + 1
        )
        {
            return true;
        }

        found = default;
        return false;
    }
}
