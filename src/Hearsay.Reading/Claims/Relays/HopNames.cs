using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells what the hops of a relay are called.</summary>
internal sealed class HopNames(ClaimText text, NameMap names, HolderResolver holders, OutletReader outlets)
{
    /// <summary>The name of a claim's source as a hop: its holder, or who stands behind a statement or is quoted.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="holder">Its holder; null where it is not known.</param>
    public string? OfSource(ClaimDraft claim, string? holder)
    {
        if (!claim.HasSource)
        {
            return null;
        }

        var (first, end) = (claim.Source.First, PhraseEnd(claim.Source.First, claim.Source.End));
        if (holder is null)
        {
            // "My son told me": whose son shows to nobody, but it is somebody.
            return end - first > 1 && text.Is(first, WordClass.Possessive) ? Words(first, end) : null;
        }

        if (IsOwnReporter(first, end))
        {
            return null;
        }

        if (AuthorOf(first, end) is { } author)
        {
            return author;
        }

        if (end < claim.Source.End && !text.IsComma(end))
        {
            return holders.OfPhrase(first, end) ?? holder;
        }

        // "the agency", "Al Jazeera's correspondent": the outlet.
        if (outlets.IsShort(first, end) || text.Has(end - 1, RelayWord.Reporter) && HasClitic(first, end))
        {
            return outlets.NameOf(first, end) ?? holder;
        }

        // "Al Arabiya": the article at a sentence's beginning belongs to the name; "Israel's Channel 12": whose it is does not.
        return
            outlets.NameOf(first, end) is { } outlet
            && (
                outlet.Contains(holder, StringComparison.Ordinal)
                || HasClitic(first, end) && holder.EndsWith(outlet, StringComparison.Ordinal)
            )
            ? outlet
            : holder;
    }

    /// <summary>The name of whom somebody cites.</summary>
    public string? OfOrigin(int first, int end)
    {
        var stop = PhraseEnd(first, end);
        if (IsOwnReporter(first, stop))
        {
            return null;
        }

        if (AuthorOf(first, stop) is { } author)
        {
            return author;
        }

        if (text.Is(first, WordClass.Possessive) && end - first > 1)
        {
            return Words(first, stop);
        }

        return outlets.NameOf(first, stop) ?? holders.OfPasser(first, stop);
    }

    /// <summary>The name of whom something was told to, or who carries it.</summary>
    public string? OfPasser(int first, int end) => outlets.NameOf(first, end) ?? holders.OfPasser(first, end);

    // "its correspondent in Homs": whoever's correspondent it is says so already.
    private bool IsOwnReporter(int first, int end) =>
        end - first > 1
        && (text.Is(first, "its") || text.Is(first, "their"))
        && (text.Has(first + 1, RelayWord.Reporter) || end - first > 2 && text.Has(first + 2, RelayWord.Reporter));

    private bool HasClitic(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (text.KindOf(i) == TokenKind.Clitic)
            {
                return true;
            }
        }

        return false;
    }

    // "documents | obtained by X", "a widow | quoted by X": what a passing word hangs on goes no further.
    private int PhraseEnd(int first, int end)
    {
        for (var i = first + 1; i < end; i++)
        {
            // "a statement from the army that was published by X".
            var noun = i - 1;
            while (noun > first && text.Is(noun, WordClass.Auxiliary | WordClass.Be | WordClass.Adverb))
            {
                noun--;
            }

            noun =
                noun < i - 1 && noun > first && (text.Is(noun, WordClass.Relative) || text.Is(noun, "that"))
                    ? noun - 1
                    : i - 1;
            if (
                text.Has(i, RelayWord.Carried | RelayWord.Obtained | RelayWord.Cited | RelayWord.Asked)
                && text.IsNominal(noun)
                && i + 1 < text.Count
                && (text.Is(i + 1, "by") || text.Is(i + 1, "to") || text.Is(i + 1, "in") || text.Is(i + 1, "with"))
            )
            {
                return noun + 1;
            }
        }

        return end;
    }

    // "an army statement", "a statement by the army", "the army’s statement": the army.
    private string? AuthorOf(int first, int end)
    {
        for (var i = first; i < end && !text.IsComma(i); i++)
        {
            if (text.Has(i, RelayWord.Dispatch) && OutletOf(first, i, end) is { } outlet)
            {
                return outlet;
            }

            var written = i + 2 < end && (text.Is(i + 1, "by") || text.Is(i + 1, "from")) && !text.IsTime(i + 2);
            if (written && text.Has(i, RelayWord.Dispatch))
            {
                return holders.OfPhrase(i + 2, CommaIn(i + 2, end));
            }

            if (!text.Has(i, RelayWord.Utterance) || names.At(i) >= 0)
            {
                continue;
            }

            if (written || i + 2 < end && text.Is(i + 1, "of") && !text.IsTime(i + 2))
            {
                return holders.OfPhrase(i + 2, end);
            }

            if (i + 3 < end && text.Is(i + 1, "attributed") && text.Is(i + 2, "to"))
            {
                return holders.OfPhrase(i + 3, ClauseIn(i + 3, end));
            }

            if (i == first)
            {
                return null;
            }

            if (text.KindOf(i - 1) == TokenKind.Clitic || text.KindOf(i - 1) == TokenKind.Quote)
            {
                return holders.OfPhrase(first, i - 1);
            }

            return Attribute(first, i);
        }

        return null;
    }

    private int CommaIn(int first, int end)
    {
        while (first < end && !text.IsComma(first))
        {
            first++;
        }

        return first;
    }

    private int ClauseIn(int first, int end)
    {
        while (first < end && !text.IsComma(first) && !text.Is(first, WordClass.Coordinator))
        {
            first++;
        }

        return first;
    }

    /// <summary>"Kommersant's source in the police": the outlet's words and those of its source; equal ends for none.</summary>
    public (int Owner, int Source) InformantIn(int first, int end)
    {
        for (var i = first + 1; i + 1 < end; i++)
        {
            if (text.KindOf(i) == TokenKind.Clitic)
            {
                var told = text.Has(i + 1, RelayWord.Informant) && outlets.NameOf(first, i) is not null;
                return told ? (i, i + 1) : (first, first);
            }
        }

        return (first, first);
    }

    // "a Reuters report", "a report on Channel 2", "an article in the Times".
    private string? OutletOf(int first, int noun, int end)
    {
        if (noun + 2 < end && text.Is(noun + 1, WordClass.Preposition))
        {
            return outlets.NameOf(noun + 2, end);
        }

        while (first < noun && text.Is(first, WordClass.Determiner))
        {
            first++;
        }

        return noun + 1 == end && first < noun ? outlets.NameOf(first, noun) : null;
    }

    private string? Attribute(int first, int head)
    {
        while (
            first < head
            && (
                text.Is(first, WordClass.Determiner)
                || text.TagOf(first) == PartOfSpeech.Adj && !text.IsCapitalised(first)
            )
        )
        {
            first++;
        }

        var said =
            first < head
            && (
                text.Is(head - 1, WordClass.Body | WordClass.Person | WordClass.Outlet)
                || names.At(head - 1) >= 0
                || text.IsCapitalised(head - 1)
            );
        return said ? holders.OfPhrase(first, head) : null;
    }

    private string Words(int first, int end) =>
        text.Text.ExtentOf(first, end).In(text.Text.Text).ToString().ReplaceLineEndings(" ");
}
