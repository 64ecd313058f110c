using System.Runtime.InteropServices;

namespace Hearsay.Reading;

/// <summary>One of the things that a cue's source and content may be.</summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct Proposal
{
    /// <summary>No content has more stretches.</summary>
    public const int MostParts = 8;

    /// <summary>The source; an empty stretch where nobody is named.</summary>
    public (int First, int End) Source;

    /// <summary>The content's stretches, in order.</summary>
    public Span<(int First, int End)> Parts;

    /// <summary>How far the chain puts it behind its best one, in nats.</summary>
    public float Loss;

    /// <summary>Which of the chain's it is, the best one 0.</summary>
    public int Rank;

    /// <summary>Which share of the chain's belief has the same source, in tenths.</summary>
    public uint SourceShare;

    /// <summary>Which share of the chain's belief has the same content, in tenths.</summary>
    public uint ContentShare;

    /// <summary>Which share of the chain's belief begins the content at the same token, in tenths.</summary>
    public uint StartShare;

    /// <summary>Which share of the chain's belief ends the content at the same token, in tenths.</summary>
    public uint EndShare;

    /// <summary>Whether somebody is named.</summary>
    public readonly bool HasSource => Source.End > Source.First;

    /// <summary>What tells its source from others'.</summary>
    public readonly ulong SourceKey => FeatureKeys.Mix((uint)Source.First, (uint)Source.End);

    /// <summary>What tells its content from others'.</summary>
    public readonly ulong ContentKey
    {
        get
        {
            var key = 0UL;
            foreach (var (first, end) in Parts)
            {
                key = FeatureKeys.Mix(FeatureKeys.Mix(key, (uint)first), (uint)end);
            }

            return key;
        }
    }

    /// <summary>Where its content begins and ends; nought where there is none.</summary>
    public readonly (int First, int End) Outline => Parts.Length > 0 ? (Parts[0].First, Parts[^1].End) : (0, 0);

    /// <summary>Reads it out of a chain's labels.</summary>
    /// <param name="labels">One per token of the window.</param>
    /// <param name="low">The window's first token.</param>
    /// <param name="cue">The cue's first token.</param>
    /// <param name="room">Room for <see cref="MostParts"/>.</param>
    public static Proposal Of(ReadOnlySpan<byte> labels, int low, int cue, Span<(int First, int End)> room)
    {
        var found = new Proposal { Source = (cue, cue) };
        var parts = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            if (labels[i] == 0)
            {
                continue;
            }

            var end = SpanLabels.EndOf(labels, i);
            var stretch = (First: low + i, End: low + end);
            if (SpanLabels.RoleOf(labels[i]) != ClaimModel.Content)
            {
                var longest = found.Source.End - found.Source.First;
                found.Source = end - i > longest ? stretch : found.Source;
            }
            else if (parts < MostParts)
            {
                room[parts++] = stretch;
            }

            i = end - 1;
        }

        found.Parts = room[..parts];
        return found;
    }
}
