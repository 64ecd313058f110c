using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>Whether somebody died where it happened, on the way or in hospital.</summary>
internal sealed class DeathPlaceFacet : IAssertionFacet
{
    /// <summary>The key of its question.</summary>
    public const string Key = "where somebody died";

    private const string Scene = "at the scene";
    private const string Way = "on the way";
    private const string Hospital = "in hospital";
    private const int Near = 12;

    private static readonly Dictionary<uint, string> Places = Of(
        (
            Scene,
            [
                "scene",
                "spot",
                "instantly",
                "outright",
                "bridge",
                "road",
                "roadside",
                "street",
                "square",
                "gate",
                "pavement",
                "platform",
                "checkpoint",
            ]
        ),
        (Way, ["ambulance"]),
        (Hospital, ["hospital", "clinic", "surgery", "infirmary", "theatre", "ward", "operating"])
    );

    /// <inheritdoc/>
    public void Read(AssertionDraft draft)
    {
        var text = draft.Text;
        for (var token = 0; token < text.TokenCount; token++)
        {
            if (IsDying(text, token) && PlaceOf(draft, token) is { } place && DeadOf(draft, token) is { } who)
            {
                Add(draft, token, place, who);
            }
        }
    }

    private static bool IsDying(AnnotatedText text, int token) =>
        text.Tags[token] == PartOfSpeech.Verb && text.LemmaOf(token) is "die" or "succumb" or "perish" or "pronounce"
        || text.Is(token, "alive")
        || text.Is(token, "dead");

    private static void Add(AssertionDraft draft, int token, (string Where, int At) place, PhraseWords who)
    {
        var extent = draft.Span(token, place.At);
        var verb = draft.Text.Tags[token] == PartOfSpeech.Verb ? token : draft.Trees.ClauseOver(token);
        if (!draft.Tells(extent, verb))
        {
            return;
        }

        draft.Add(
            new Assertion
            {
                Passage = draft.Passage(extent),
                Kind = QuestionKind.Place,
                Key = Key,
                Value = place.Where,
                IsAside = true,
                Statement = new Statement
                {
                    Keys = [],
                    Lemma = 0,
                    Agent = PhraseWords.None,
                    Patient = who,
                    Others = [],
                },
            },
            draft.Voices.Of(extent)
        );
    }

    // The first words behind it that say where; "alive on arrival" is before any hospital could do something.
    private static (string, int)? PlaceOf(AssertionDraft draft, int token)
    {
        var text = draft.Text;
        var (_, end) = draft.Trees.SentenceOf(token);
        var isAlive = text.Is(token, "alive");
        for (var i = token + 1; i < Math.Min(end, token + Near); i++)
        {
            if (text.Is(i, "arrival") && text.Is(i - 1, "on"))
            {
                return isAlive ? (Hospital, i)
                    : text.Is(token, "dead") ? (Way, i)
                    : null;
            }

            if (!isAlive && text.Is(i, "way") && i > token + 2 && text.Is(i - 1, "the") && text.Is(i - 2, "on"))
            {
                return (Way, i);
            }

            if (
                !isAlive
                && Places.TryGetValue(text.LemmaHashes[i], out var where)
                && (where != Scene || text.Tags[i] == PartOfSpeech.Adv || IsAt(draft, i))
            )
            {
                return (where, i);
            }

            if (i > token + 1 && text.Tags[i] == PartOfSpeech.Verb || text.Kinds[i] == TokenKind.Stop)
            {
                return null;
            }
        }

        return null;
    }

    private static bool IsAt(AssertionDraft draft, int noun) =>
        draft.Trees.CaseOf(noun) is { } marker
        && (draft.Text.Is(marker, "at") || draft.Text.Is(marker, "on") || draft.Text.Is(marker, "in"));

    // One who is known: "the driver", "he", a name; "a man" can be another than "a man" elsewhere.
    private static PhraseWords? DeadOf(AssertionDraft draft, int token)
    {
        var text = draft.Text;
        var verb = text.Tags[token] == PartOfSpeech.Verb ? token : -1;
        var who =
            verb >= 0 && text.LemmaOf(verb) == "pronounce" ? draft.Trees.PatientOf(verb)
            : verb >= 0 ? draft.Trees.DoerOf(verb)
            : draft.Trees.Child(token, DependencyRelation.Nsubj);
        if (who < 0 && verb >= 0 && text.Relations[verb] == DependencyRelation.Conj)
        {
            who = draft.Trees.PatientOf(text.Heads[verb]);
        }

        if (who < 0 || text.Is(who, "who"))
        {
            return null;
        }

        for (var i = draft.Trees.Phrase(who).First; i < who; i++)
        {
            if (text.Tags[i] == PartOfSpeech.Num || text.Is(i, "a") || text.Is(i, "an"))
            {
                return null;
            }
        }

        return text.Tags[who] == PartOfSpeech.Pron
            ? text.Is(who, "he") || text.Is(who, "she")
                ? PhraseWords.None
                : null
            : text.FineTags[who] == FineTag.NounPlural
                ? null
                : new StatementReader(draft).Deed(-1, who, draft.Voices.Of(text.ExtentOf(who))).Agent;
    }

    private static Dictionary<uint, string> Of(params (string Where, string[] Words)[] places) =>
        places
            .SelectMany(place => place.Words.Select(word => (Word: WordHash.Of(word), place.Where)))
            .ToDictionary(pair => pair.Word, pair => pair.Where);
}
