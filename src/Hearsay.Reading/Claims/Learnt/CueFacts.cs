using System.Runtime.InteropServices;

namespace Hearsay.Reading;

/// <summary>What the tagger of sources and contents knows of the cue.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct CueFacts
{
    private CueFacts(in ClaimView view, int first, int end)
    {
        var facts = view.Facts;
        var head = HeadOf(view, first, end);
        Head = head;
        Lemma = facts[head].Lemma;
        Frames = facts[head].Cue;
        Kind = facts[head].Group;
        Cluster = facts[head].Cluster;
        Shape = (uint)Math.Min(end - first, 4);
        Before = first > 0 ? FeatureKeys.Mix(facts[first - 1].Tag, facts[first - 1].Quote) : 0;
        After =
            end < facts.Length
                ? FeatureKeys.Mix(FeatureKeys.Mix(facts[end].Tag, facts[end].Quote), facts[end].Class)
                : 0;
        var sentence = view.Text.Text.SentenceAt(view.Text.Text.SentenceOf[first]);
        Subject = view.SubjectBefore(first, sentence.First);
        Next = view.NounAfter(end - 1, sentence.End);
    }

    /// <summary>The word that the cue turns on.</summary>
    public int Head { get; }

    public uint Lemma { get; }
    public uint Frames { get; }
    public uint Kind { get; }
    public uint Cluster { get; }

    /// <summary>How many tokens it has, four at most.</summary>
    public uint Shape { get; }

    public ulong Before { get; }
    public ulong After { get; }

    /// <summary>The head of the noun phrase before it; -1 for none.</summary>
    public int Subject { get; }

    /// <summary>The head of the noun phrase behind it; -1 for none.</summary>
    public int Next { get; }

    public static CueFacts Of(in ClaimView view, int first, int end) => new(view, first, end);

    // The last verb that the lexicon has as a cue, else the last verb, else any cue word, else the last word.
    public static int HeadOf(in ClaimView view, int first, int end)
    {
        int best = end - 1,
            rank = 0;
        for (var i = first; i < end; i++)
        {
            ref readonly var facts = ref view.Facts[i];
            var head = facts.Group != 0 && (facts.Group - 1 & 1) == 1;
            var own =
                head && facts.Cue is > 0 and < 0x8000 ? 4
                : facts.Cue is > 0 and < 0x8000 ? 2
                : head ? 3
                : facts.Cue != 0 ? 2
                : 0;
            if (own > 0 && own >= rank)
            {
                (best, rank) = (i, own);
            }
        }

        return best;
    }
}
