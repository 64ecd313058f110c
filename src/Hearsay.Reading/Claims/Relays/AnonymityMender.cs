using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Mends what "a driver who asked not to be named told X" was taken for: the asking is no claim, the driver is the source.</summary>
internal static class AnonymityMender
{
    // From "who" to "named", and from the source's beginning to "who", are no more words than this.
    private const int Reach = 14;

    /// <summary>Leaves out the claims of the asking, and gives the sources to those that they were taken from.</summary>
    public static void Mend(ClaimText text, List<ClaimDraft> claims)
    {
        claims.RemoveAll(claim => Asks(text, claim.Cue.First, claim.Cue.End));
        foreach (var claim in claims)
        {
            if (!claim.HasSource && claim.Content is [var content] && content.End == claim.Cue.First)
            {
                Mend(text, claim, content);
            }
        }
    }

    // "asked not to be named", "requested anonymity", "declined to be identified".
    private static bool Asks(ClaimText text, int first, int end)
    {
        if (!text.Has(end - 1, RelayWord.Wishing))
        {
            return false;
        }

        var high = Math.Min(text.HighOf(first), end + 6);
        for (var i = end; i < high && !text.IsComma(i); i++)
        {
            if (text.Has(i, RelayWord.Naming))
            {
                return true;
            }
        }

        return false;
    }

    private static void Mend(ClaimText text, ClaimDraft claim, (int First, int End) content)
    {
        for (var i = content.End - 1; i > content.First + 1 && content.End - i <= Reach; i--)
        {
            if (!text.Is(i, WordClass.Relative) || !AsksBehind(text, i, content.End))
            {
                continue;
            }

            for (var quote = i - 1; quote > content.First && i - quote <= Reach; quote--)
            {
                if (text.KindOf(quote) == TokenKind.Quote)
                {
                    claim.Content[0] = (content.First, quote + 1);
                    claim.Source = (quote + 1, content.End);
                    return;
                }
            }

            return;
        }
    }

    private static bool AsksBehind(ClaimText text, int relative, int end)
    {
        for (var i = relative + 1; i < end; i++)
        {
            if (Asks(text, i, i + 1))
            {
                return true;
            }
        }

        return false;
    }
}
