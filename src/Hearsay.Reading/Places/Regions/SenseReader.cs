using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Tells a place from its government and from its clocks.</summary>
internal sealed class SenseReader(PlaceLexicon lexicon)
{
    /// <summary>What the name of a place is used for.</summary>
    public PlaceSense Read(ReadingDraft draft, int index)
    {
        var text = draft.Text;
        var toponym = draft.Toponyms[index];
        var next = toponym.End;
        if (next >= text.TokenCount || text.SentenceOf[next] != text.SentenceOf[toponym.First])
        {
            return PlaceSense.Place;
        }

        if (text.Is(next, "time") && text.Kinds[next] == TokenKind.Word)
        {
            return PlaceSense.Clock;
        }

        return draft.Places[index].Resolved is { Feature: "capital" or "country" } && IsSubject(text, toponym)
            ? PlaceSense.Government
            : PlaceSense.Place;
    }

    // A town does nothing and says nothing: where a capital or a country says, wants or has done something, its government
    // has. "In Moscow said" cannot be, so that what stands before must not put anything there.
    private bool IsSubject(AnnotatedText text, in Toponym toponym)
    {
        if (
            toponym.First > 0
            && text.SentenceOf[toponym.First - 1] == text.SentenceOf[toponym.First]
            && (
                (lexicon.RoleOf(text, toponym.First - 1) & PlaceRole.Locative) != 0
                || text.Is(toponym.First - 1, "of")
                || text.Is(toponym.First - 1, ",") && IsListed(text, toponym.First - 2)
            )
        )
        {
            return false;
        }

        var at = toponym.End;
        while (
            at < text.TokenCount
            && (
                text.CharactersOf(at)
                is "has"
                    or "have"
                    or "had"
                    or "also"
                    or "again"
                    or "itself"
                    or "will"
                    or "would"
                    or "later"
            )
        )
        {
            at++;
        }

        return at < text.TokenCount
            && text.Kinds[at] == TokenKind.Word
            && (lexicon.RoleOf(text, at) & PlaceRole.Governing) != 0;
    }

    private static bool IsListed(AnnotatedText text, int token) =>
        token >= 0 && (text.Shapes[token] & TokenShape.Capitalised) != 0;
}
