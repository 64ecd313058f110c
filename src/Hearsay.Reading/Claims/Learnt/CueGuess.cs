using System.Runtime.InteropServices;

namespace Hearsay.Reading;

/// <summary>Where a cue may be.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after it.</param>
/// <param name="Odds">How much better the chain takes it for a cue than not, in nats.</param>
/// <param name="IsSure">Whether the chain finds it without being leant towards more.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CueGuess(int First, int End, float Odds, bool IsSure)
{
    /// <summary>The odds in steps of half a nat.</summary>
    public uint Step => (uint)Math.Clamp((Odds * 2) + 12, 0, 24);
}
