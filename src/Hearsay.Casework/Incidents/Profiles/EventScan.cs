using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>One passage with its words of events marked, and how much each of its sentences speaks of one.</summary>
internal sealed class EventScan
{
    private readonly byte[] _kinds;
    private readonly float[] _weights;

    public EventScan(ReportReading passage, bool inTitle, int firstSentence, int endSentence)
    {
        Passage = passage;
        InTitle = inTitle;
        FirstSentence = firstSentence;
        EndSentence = endSentence;
        var text = passage.Text;
        _kinds = new byte[text.TokenCount];
        _weights = new float[text.SentenceCount];
        for (var s = firstSentence; s < endSentence; s++)
        {
            _weights[s] = Weigh(s);
        }
    }

    public ReportReading Passage { get; }

    public bool InTitle { get; }

    public int FirstSentence { get; }

    public int EndSentence { get; }

    public AnnotatedText Text => Passage.Text;

    /// <summary>The class of a token's word.</summary>
    public byte KindOf(int token) => _kinds[token];

    /// <summary>How much what stands in a sentence counts.</summary>
    public float WeightOf(int sentence) => _weights[sentence];

    /// <summary>The sentence that an extent begins in; -1 where that lies outside of the scan.</summary>
    public int SentenceOf(Extent extent)
    {
        var token = Text.TokenAt(extent.Start);
        if (token >= Text.TokenCount)
        {
            return -1;
        }

        var sentence = Text.SentenceOf[token];
        return sentence >= FirstSentence && sentence < EndSentence ? sentence : -1;
    }

    // What comes first weighs most, a sentence with a word of an event more than one without, titles more than text.
    private float Weigh(int sentence)
    {
        var (first, end) = (Text.SentenceAt(sentence).First, Text.SentenceAt(sentence).End);
        int events = 0,
            after = 0,
            stamps = 0;
        for (var t = first; t < end; t++)
        {
            var kind = _kinds[t] = EventKinds.English.Of(Text, t);
            events += EventKinds.IsEvent(kind) ? 1 : 0;
            after += kind == EventKinds.After ? 1 : 0;
            stamps += kind == EventKinds.Stamp ? 1 : 0;
        }

        var place = InTitle ? 1.2f : 0.4f + 0.8f * MathF.Exp(-(sentence - FirstSentence) / 5f);
        var about =
            events > 0 ? 1.5f
            : after > 0 ? 0.5f
            : 0.8f;
        return place * (stamps > 0 && events == 0 ? 0.3f : about);
    }
}
