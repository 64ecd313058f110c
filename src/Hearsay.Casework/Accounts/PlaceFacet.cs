using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>In whose land, waters or air it was: "inside Ordanian territory", "on our side", "in international waters".</summary>
internal sealed class PlaceFacet : IAssertionFacet
{
    private static readonly HashSet<uint> Lands = WordSet.Of(
        "territory",
        "water",
        "airspace",
        "soil",
        "side",
        "bank",
        "jurisdiction"
    );
    private static readonly HashSet<uint> Nobodys = WordSet.Of("international", "neutral", "high");

    /// <inheritdoc/>
    public void Read(AssertionDraft draft)
    {
        var text = draft.Text;
        for (var token = 0; token < text.TokenCount; token++)
        {
            if (text.Tags[token] is not (PartOfSpeech.Noun or PartOfSpeech.Propn))
            {
                continue;
            }

            // "four kilometres inside Ordania"
            var marker = draft.Trees.CaseOf(token) ?? -1;
            var isDeep =
                marker > 0
                && text.Is(marker, "inside")
                && text.LemmaOf(marker - 1) is "kilometre" or "kilometer" or "mile" or "metre" or "km";
            var isLand =
                text.Is(token, "zone") && token > 0 && text.Is(token - 1, "economic")
                || text.Tags[token] == PartOfSpeech.Noun
                    && Lands.Contains(text.LemmaHashes[token])
                    && !text.Is(token, "water")
                || text.Is(token, "space") && token > 0 && text.Is(token - 1, "air");
            var enters =
                marker < 0
                && isLand
                && text.Heads[token] >= 0
                && text.LemmaOf(text.Heads[token]) is "enter" or "violate" or "invade" or "leave";
            if (isDeep || isLand && (marker >= 0 && IsWhere(text, marker) || enters))
            {
                Add(draft, token, marker);
            }
        }
    }

    private static bool IsWhere(AnnotatedText text, int marker) =>
        text.Is(marker, "in")
        || text.Is(marker, "on")
        || text.Is(marker, "over")
        || text.Is(marker, "inside")
        || text.Is(marker, "within")
        || text.Is(marker, "into")
        || text.Is(marker, "outside")
        || text.Is(marker, "beyond");

    private static void Add(AssertionDraft draft, int token, int marker)
    {
        var text = draft.Text;
        var voice = draft.Voices.Of(text.ExtentOf(token));
        var owner = new StatementReader(draft).Owner(token, voice);
        var (first, end) = draft.Trees.Phrase(token);
        var isNobodys = false;
        for (var i = first; i < end; i++)
        {
            isNobodys |= Nobodys.Contains(text.LemmaHashes[i]);
        }

        if (owner.IsEmpty && !isNobodys)
        {
            return;
        }

        var over = draft.Trees.ClauseOver(token);
        var outside = marker >= 0 && (text.Is(marker, "outside") || text.Is(marker, "beyond"));
        var leaves = over >= 0 && text.LemmaOf(over) == "leave";
        if (over >= 0 && draft.Trees.IsOpen(over) && !IsThatIsToSay(text, over))
        {
            return;
        }

        draft.Add(
            new Assertion
            {
                Passage = draft.Passage(draft.Span(first, end - 1, marker)),
                Kind = QuestionKind.Place,
                Key = "whose",
                Value = isNobodys ? "nobody's" : draft.Text.ExtentOf(first, end).In(text.Text).ToString(),
                IsNegated = outside ^ leaves ^ (over >= 0 && draft.Trees.IsNegated(over)),
                Statement = new Statement
                {
                    Keys = [],
                    Lemma = 0,
                    Agent = isNobodys ? PhraseWords.None : owner,
                    Patient = PhraseWords.None,
                    Others = [],
                },
            },
            voice
        );
    }

    // "that is to say in our waters" says it.
    private static bool IsThatIsToSay(AnnotatedText text, int verb) =>
        text.Is(verb, "say") && verb > 1 && text.Is(verb - 1, "to") && text.LemmaOf(verb - 2) == "be";
}
