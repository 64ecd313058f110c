namespace Hearsay.Reading;

/// <summary>What the rules made of a token: a hint to the learnt models, one of many.</summary>
internal static class RuleMarks
{
    private const byte InContent = 8;
    private const byte InSource = 16;

    /// <summary>Some of these bits are set in the mark of a token of a cue.</summary>
    public const byte InCue = 7;

    // Roles of the cue's own claim are labels (1 to 8); others' words, and no claim by rule, stand beside them.
    private const byte OthersSource = 9;
    private const byte OthersContent = 10;
    public const byte NoClaim = 16;

    /// <summary>Marks cues by place, and whether a token stands in any content or source.</summary>
    public static void Read(List<ClaimDraft> claims, Span<byte> marks)
    {
        marks.Clear();
        foreach (var claim in claims)
        {
            foreach (var (first, end) in claim.Content)
            {
                Put(marks, first, end, InContent);
            }

            Put(marks, claim.Source.First, claim.Source.End, InSource);
        }

        foreach (var claim in claims)
        {
            PutCue(marks, claim.Cue.First, claim.Cue.End);
            PutCue(marks, claim.CueTail.First, claim.CueTail.End);
        }
    }

    /// <summary>The roles that the rules give to the tokens of a window.</summary>
    /// <param name="marks">What <see cref="Read"/> made.</param>
    /// <param name="claim">The claim by rule of the cue in hand; null for none.</param>
    /// <param name="low">The window's first token.</param>
    /// <param name="roles">Takes one role per token.</param>
    public static void ReadRoles(ReadOnlySpan<byte> marks, ClaimDraft? claim, int low, Span<byte> roles)
    {
        for (var i = 0; i < roles.Length; i++)
        {
            var mark = marks[low + i];
            roles[i] = (byte)(
                (
                    (mark & InSource) != 0 ? OthersSource
                    : (mark & InContent) != 0 ? OthersContent
                    : 0
                ) + (claim is null ? NoClaim : 0)
            );
        }

        if (claim is not null)
        {
            foreach (var (first, end) in claim.Content)
            {
                PutRole(roles, first - low, end - low, ClaimModel.Content);
            }

            PutRole(roles, claim.Source.First - low, claim.Source.End - low, ClaimModel.Source);
        }
    }

    private static void PutRole(Span<byte> roles, int first, int end, int role)
    {
        for (var i = Math.Max(0, first); i < Math.Min(end, roles.Length); i++)
        {
            roles[i] = SpanLabels.Of(role, SpanLabels.PlaceIn(i, first, end));
        }
    }

    private static void Put(Span<byte> marks, int first, int end, byte mark)
    {
        for (var i = first; i < end; i++)
        {
            marks[i] |= mark;
        }
    }

    private static void PutCue(Span<byte> marks, int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            marks[i] = (byte)((marks[i] & (InContent | InSource)) | (1 + SpanLabels.PlaceIn(i, first, end)));
        }
    }

    /// <summary>Whether the rules put a stretch where it is, each of its ends told apart.</summary>
    /// <param name="roles">What the rules make of the window.</param>
    /// <param name="low">The window's first token.</param>
    /// <param name="stretch">The stretch.</param>
    public static ulong AgreementOf(ReadOnlySpan<byte> roles, int low, (int First, int End) stretch)
    {
        uint first = roles[stretch.First - low],
            last = roles[stretch.End - 1 - low];
        if (first >= NoClaim)
        {
            return 8;
        }

        var opens = first is > 0 and <= 8 && SpanLabels.PlaceOf((byte)first) is SpanLabels.First or SpanLabels.Alone;
        var ends = last is > 0 and <= 8 && SpanLabels.PlaceOf((byte)last) is SpanLabels.Last or SpanLabels.Alone;
        return (opens ? 1u : 0u) + (ends ? 2u : 0u) + (first == 0 ? 4u : 0u);
    }
}
