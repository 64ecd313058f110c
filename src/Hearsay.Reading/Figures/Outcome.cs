using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells how it ended for those who were shot, stabbed or injured: "shot two men dead", "was shot and later died".</summary>
internal readonly ref struct Outcome(AnnotatedText text, FigureLexicon lexicon)
{
    private const int Reach = 24;

    /// <summary>What happened to the object of a verb, with what is said behind the object.</summary>
    /// <param name="what">What the verb says.</param>
    /// <param name="at">The token behind the object.</param>
    /// <param name="limit">The token that it must not reach.</param>
    public string OfObject(string what, int at, int limit) =>
        IsOpen(what)
        && at < limit
        && (
            text.Is(at, "dead")
            || IsToDeath(at, limit)
            || (text.Is(at, "and") && text.Is(at + 1, "killed") && !IsEvent(at + 2, limit) && !IsCounted(at + 2, limit))
            || (lexicon.Of(text, at).Is(FigureWords.Relative) && Dies(at + 1, limit))
        )
            ? "killed"
            : what;

    /// <summary>What happened to the subject of a verb, with what is said behind the verb.</summary>
    public string OfSubject(string what, int at, int limit) =>
        IsOpen(what) && (IsToDeath(at, limit) || Dies(at, limit)) ? "killed" : what;

    /// <summary>Whether words for what happened leave open how it ended.</summary>
    public static bool IsOpen(string what) => what is "shot" or "stabbed" or "injured" or "struck";

    private bool IsToDeath(int at, int limit)
    {
        for (var i = at; i + 1 < limit && i < at + 12 && text.Kinds[i] is TokenKind.Word or TokenKind.Dash; i++)
        {
            if (text.Is(i, "to") && text.Is(i + 1, "death"))
            {
                return true;
            }
        }

        return false;
    }

    // "… and later died in hospital", "…, where he was pronounced dead": the same person is still spoken of.
    private bool Dies(int at, int limit)
    {
        for (var i = at; i < limit && i < at + Reach; i++)
        {
            if (text.Kinds[i] is TokenKind.Stop or TokenKind.Number || text.CharactersOf(i) is ";" or ":")
            {
                return false;
            }

            var word = lexicon.Of(text, i);
            if (word.Is(FigureWords.Number | FigureWords.Negation) || text.Is(i, "another") || text.Is(i, "others"))
            {
                return false;
            }

            if (IsEvent(i, limit) && word.What == "killed" && !word.Is(FigureWords.EventNoun | FigureWords.Lives))
            {
                return word.Is(FigureWords.Intransitive | FigureWords.Adjective | FigureWords.Participle)
                    && IsOfTheSame(i, at);
            }
        }

        return false;
    }

    private bool IsCounted(int token, int limit) =>
        token < limit
        && (
            text.Kinds[token] == TokenKind.Number
            || lexicon.Of(text, token).Is(FigureWords.Number | FigureWords.Determiner | FigureWords.OperatorStart)
        );

    private bool IsEvent(int token, int limit) => token < limit && lexicon.Of(text, token).Is(FigureWords.Event);

    private bool IsOfTheSame(int died, int start)
    {
        var i = died - 1;
        while (
            i >= start
            && (
                lexicon.Of(text, i).Is(FigureWords.Be | FigureWords.Have | FigureWords.Adverb)
                || text.Is(i, "he")
                || text.Is(i, "she")
                || text.Is(i, "they")
            )
        )
        {
            i--;
        }

        return i < start
            || text.Is(i, "and")
            || text.Is(i, "but")
            || text.Is(i, "where")
            || text.CharactersOf(i) is ",";
    }
}
