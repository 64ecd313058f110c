using System.Runtime.InteropServices;

namespace Hearsay.Reading;

/// <summary>A cue whose proposals are ranked, with all that they are seen in.</summary>
/// <param name="view">The text.</param>
/// <param name="window">The tokens around the cue.</param>
/// <param name="cue">The cue.</param>
/// <param name="roles">What the rules make of the window.</param>
/// <param name="odds">How much better the chain takes it for a cue than not, in steps.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct RankedCue(
    ClaimView view,
    ArgumentWindow window,
    CueFacts cue,
    ReadOnlySpan<byte> roles,
    uint odds
)
{
    public readonly ClaimView View = view;
    public readonly ArgumentWindow Window = window;
    public readonly CueFacts Cue = cue;
    public readonly ReadOnlySpan<byte> Roles = roles;
    public readonly uint Odds = odds;
}
