using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>That somebody denies what stands before: "Severia denied it", "a charge that the ministry rejects".</summary>
/// <param name="Voice">Whose denial it is.</param>
/// <param name="Words">The words that deny.</param>
/// <param name="Denied">The claim whose content is denied, by index.</param>
internal sealed record BackwardDenial(Voice Voice, Extent Words, int Denied)
{
    private const int MostSentences = 2;

    private static readonly HashSet<uint> Accusations =
    [
        .. new[]
        {
            "charge",
            "claim",
            "accusation",
            "allegation",
            "assertion",
            "account",
            "version",
            "report",
            "story",
            "suggestion",
            "assessment",
            "finding",
        }.Select(word => WordHash.Of(word)),
    ];

    /// <summary>The denials of a text, in order of its claims, then of its words.</summary>
    public static IEnumerable<BackwardDenial> Read(ReportReading reading)
    {
        var voices = new Voices(reading);
        for (var i = 0; i < reading.Claims.Count; i++)
        {
            var claim = reading.Claims[i];
            if (
                claim is { Stance: Stance.Denies, Content: [var content], Cue: [var cue, ..] }
                && PointsBack(reading.Text, content)
                && Before(reading, cue.Start, i) is >= 0 and var denied
            )
            {
                var from = claim.Source is [var source, ..] ? Math.Min(source.Start, cue.Start) : cue.Start;
                var words = new Extent(Math.Min(from, content.Start), Math.Max(content.End, cue.End));
                yield return new BackwardDenial(voices.Of(i), words, denied);
            }
        }

        for (var token = 0; token < reading.Text.TokenCount; token++)
        {
            if (Relative(reading, token) is { } denial)
            {
                yield return denial;
            }
        }
    }

    /// <summary>Whether words only point back: "it", "that", "the accusation".</summary>
    public static bool PointsBack(AnnotatedText text, Extent content)
    {
        var (first, end) = (text.TokenAt(content.Start), text.TokenAt(content.End - 1) + 1);
        while (end > first + 1 && text.Tags[end - 1] == PartOfSpeech.Punct)
        {
            end--;
        }

        return end - first <= 3
            && (
                text.Tags[end - 1] == PartOfSpeech.Pron
                || Accusations.Contains(text.LemmaHashes[end - 1])
                || text.Is(end - 1, "this")
                || text.Is(end - 1, "that")
            );
    }

    // "a charge that Jazran rejects"
    private static BackwardDenial? Relative(ReportReading reading, int token)
    {
        var text = reading.Text;
        if (
            text.Relations[token] is not (DependencyRelation.AclRelcl or DependencyRelation.Acl)
            || (Predicates.English.Of(text, token) & PredicateKind.Refute) == 0
            || text.Heads[token] is not (>= 0 and var noun)
            || !Accusations.Contains(text.LemmaHashes[noun])
        )
        {
            return null;
        }

        var trees = new TreeView(text);
        var holder = trees.Child(token, DependencyRelation.Nsubj);
        var denied = Before(reading, text.ExtentOf(noun).Start, -1);
        if (holder < 0 || denied < 0 || text.Tags[holder] is not (PartOfSpeech.Noun or PartOfSpeech.Propn))
        {
            return null;
        }

        var (first, end) = trees.Phrase(holder);
        var extent = text.ExtentOf(first, end);
        var hop = new Hop(extent.In(text.Text).ToString(), extent, HopBasis.Unknown);
        var words = new Extent(text.ExtentOf(noun).Start, text.ExtentOf(token).End);
        return new BackwardDenial(new Voice(-1, [hop], true, false, Certainty.Unknown), words, denied);
    }

    // The last claim before a place that says something to be so.
    private static int Before(ReportReading reading, int offset, int self)
    {
        var text = reading.Text;
        var sentence = text.SentenceOf[text.TokenAt(offset)];
        var best = -1;
        for (var i = 0; i < reading.Claims.Count; i++)
        {
            if (
                i != self
                && reading.Claims[i] is { Content: [var content, ..] } claim
                && claim.Stance is Stance.Asserts or Stance.Alleges
                && content.Start < offset
                && sentence - text.SentenceOf[text.TokenAt(content.End - 1)] <= MostSentences
                && (best < 0 || content.Start >= reading.Claims[best].Content[0].Start)
            )
            {
                best = i;
            }
        }

        return best;
    }
}
