using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Words that name somebody who did something, and by what they are told from others.</summary>
/// <param name="First">The first token of the phrase.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Head">The token that it hangs by.</param>
/// <param name="Words">Its lemmas, sorted.</param>
internal sealed record Doer(int First, int End, int Head, uint[] Words)
{
    /// <summary>Who a token names with the words that hang below it; null for a pronoun, and for what does nothing.</summary>
    public static Doer? Of(AssertionDraft draft, int token)
    {
        token = PastDateline(draft, token);
        if (token < 0 || draft.Text.Tags[token] is not (PartOfSpeech.Noun or PartOfSpeech.Propn))
        {
            return null;
        }

        // "its aircraft" and "jets" say nothing of whose they are, and "which side" asks.
        var (first, end) = draft.Trees.Phrase(token);
        first = Math.Max(first, token < draft.Dateline ? 0 : draft.Dateline);
        var words = ContentWords.Of(draft.Text, first, end).Where(word => !Actors.English.IsAnybodys(word)).ToArray();
        return words.Length == 0 || draft.Text.Is(first, "which") || draft.Text.Is(first, "each")
            ? null
            : new Doer(first, end, token, words);
    }

    /// <summary>Whether it is somebody: a name of a person, body or group, or a noun of people or what they steer.</summary>
    public bool CanAct(AssertionDraft draft)
    {
        var extent = draft.Text.ExtentOf(First, End);
        foreach (var name in draft.Reading.Names)
        {
            if (name.Extent.Overlaps(extent) && name.Type is not NameType.Equipment)
            {
                return true;
            }
        }

        return Actors.English.Contains(draft.Text.LemmaHashes[Head]);
    }

    // A tree that hangs a sentence by its dateline has the place for a subject: who does it stands first behind the dash.
    private static int PastDateline(AssertionDraft draft, int token)
    {
        if (token < 0 || token >= draft.Dateline)
        {
            return token;
        }

        var text = draft.Text;
        for (var i = draft.Dateline; i < text.TokenCount && text.SentenceOf[i] == text.SentenceOf[token]; i++)
        {
            var next = i + 1 < text.TokenCount ? text.Tags[i + 1] : PartOfSpeech.Punct;
            if (
                text.Tags[i] is PartOfSpeech.Noun or PartOfSpeech.Propn
                && next is not (PartOfSpeech.Noun or PartOfSpeech.Propn)
            )
            {
                return i;
            }
        }

        return -1;
    }
}
