using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells words that stand where a source stands, and are nobody who has said anything.</summary>
internal static class NoSpeaker
{
    public static bool Is(ClaimText text, ClaimDraft claim)
    {
        var first = claim.Source.First;
        if (claim.Source.End - first != 1)
        {
            return false;
        }

        // "anyone who says so": whoever that may be, nobody has said it yet.
        var whom = text.Is(first, WordClass.Relative) && first > 0 ? first - 1 : first;
        return text.Is(whom, "anyone")
            || text.Is(whom, "anybody")
            || text.Is(whom, "whoever")
            // "Please note"
            || text.Is(first, "please")
            || text.TagOf(first) == PartOfSpeech.Intj;
    }
}
