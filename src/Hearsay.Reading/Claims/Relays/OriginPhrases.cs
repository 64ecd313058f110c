using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads the phrases that name whom something comes from: as far as they go, and whether they can tell anything.</summary>
internal readonly struct OriginPhrases(ClaimText text, NameMap names)
{
    /// <summary>The token after whom it comes from: "people familiar with the plan" goes up to a mark, a clause or a verb of another's.</summary>
    public int EndOf(int first, int high)
    {
        var end = first;
        while (end < high && end - first < 16)
        {
            if (
                text.IsComma(end)
                || text.IsDash(end)
                || text.KindOf(end) is TokenKind.Stop or TokenKind.Bracket
                || text.KindOf(end) == TokenKind.Quote && !IsPlurals(end)
                || text.CharOf(end) is ';' or ':'
                || text.Is(end, WordClass.Relative | WordClass.Subordinator) && !text.Is(end, "as")
                || text.Is(end, "that")
                || text.Is(end, "as")
                || text.GroupOf(end) >= 0 && end > first && IsFinite(end) && !text.Is(end, WordClass.PostNominal)
            )
            {
                break;
            }

            end++;
        }

        while (end > first + 1 && (text.IsTime(end - 1) || text.Is(end - 1, WordClass.Preposition)))
        {
            end--;
        }

        return end;
    }

    // "a pilots' chat group": the mark is the possessive's.
    private bool IsPlurals(int mark) =>
        mark > 0
        && mark + 1 < text.Count
        && text.CharOf(mark) is '\'' or '’'
        && text.Text.Ends[mark - 1] == text.Text.Starts[mark]
        && text.Text.Ends[mark] < text.Text.Starts[mark + 1]
        && text.Text.CharactersOf(mark - 1)[^1] == 's';

    private bool IsFinite(int i) => text.Groups[text.GroupOf(i)].Kind is VerbGroupKind.Finite or VerbGroupKind.Passive;

    /// <summary>Whether a phrase is what is invoked as a reason, and tells nothing: "bad weather", "a treaty".</summary>
    public bool IsReason(int first, int end)
    {
        var head = first;
        while (head + 1 < end && !text.Is(head + 1, WordClass.Preposition))
        {
            head++;
        }

        return text.Has(head, RelayWord.Reason | RelayWord.Rule);
    }

    /// <summary>
    /// Whether a phrase is what can tell something: somebody, a body, an outlet, a record, a name; no weather, no law, no reason.
    /// </summary>
    /// <remarks>The phrase's own noun decides: "the bank" can tell, "the bank's campaign" cannot.</remarks>
    public bool CanTell(int first, int end)
    {
        var head = -1;
        for (var i = first; i < end; i++)
        {
            if (text.Has(i, RelayWord.Rule))
            {
                return false;
            }

            if (head >= 0 && (text.Is(i, WordClass.Preposition | WordClass.PostNominal) || text.GroupOf(i) >= 0))
            {
                break;
            }

            if (text.Is(i, WordClass.Coordinator) && head >= 0 && CanTell(head))
            {
                return true;
            }

            head = text.IsNominal(i) && !text.IsTime(i) ? i : head;
        }

        return head >= 0 && CanTell(head);
    }

    private bool CanTell(int head) =>
        text.Is(head, WordClass.Person | WordClass.Body | WordClass.Outlet | WordClass.Document)
        || text.Has(
            head,
            RelayWord.Voice
                | RelayWord.Utterance
                | RelayWord.Medium
                | RelayWord.Bearer
                | RelayWord.Press
                | RelayWord.Reporter
        )
        || text.KindOf(head) is TokenKind.Handle or TokenKind.Number && text.IsCapitalised(Math.Max(0, head - 1))
        || names.At(head) >= 0 && text.TagOf(head) != PartOfSpeech.Adj;
}
