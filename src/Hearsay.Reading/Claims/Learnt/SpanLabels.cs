namespace Hearsay.Reading;

/// <summary>
/// The labels of a chain: 0 outside, then four for each role, for its first token, one inside, its last, and one that
/// stands alone.
/// </summary>
internal static class SpanLabels
{
    public const int First = 0;
    public const int Inside = 1;
    public const int Last = 2;
    public const int Alone = 3;

    /// <summary>How many labels there are for so many roles.</summary>
    public static int CountFor(int roles) => 1 + (4 * roles);

    /// <summary>The label of a place in a role.</summary>
    public static byte Of(int role, int place) => (byte)(1 + (4 * role) + place);

    /// <summary>The role of a label; -1 for none.</summary>
    public static int RoleOf(byte label) => label == 0 ? -1 : (label - 1) / 4;

    /// <summary>The place of a label in its role; only asked of labels that have one.</summary>
    public static int PlaceOf(byte label) => (label - 1) % 4;

    /// <summary>Whether one label can stand before another.</summary>
    public static bool CanFollow(byte before, byte label)
    {
        var open = before != 0 && PlaceOf(before) is First or Inside;
        return open
            ? label != 0 && RoleOf(label) == RoleOf(before) && PlaceOf(label) is Inside or Last
            : label == 0 || PlaceOf(label) is First or Alone;
    }

    /// <summary>The labels that can open a sequence, as bits.</summary>
    public static uint Openers(int labels) => Where(labels, label => label == 0 || PlaceOf(label) is First or Alone);

    /// <summary>The labels that can end one, as bits.</summary>
    public static uint Enders(int labels) => Where(labels, label => label == 0 || PlaceOf(label) is Last or Alone);

    /// <summary>Labels a stretch.</summary>
    public static void Put(Span<byte> labels, int first, int end, int role)
    {
        for (var i = first; i < end; i++)
        {
            labels[i] = Of(role, PlaceIn(i, first, end));
        }
    }

    /// <summary>The place of a token in a stretch.</summary>
    public static int PlaceIn(int token, int first, int end) =>
        end - first == 1 ? Alone
        : token == first ? First
        : token == end - 1 ? Last
        : Inside;

    /// <summary>The token after the stretch that a label opens.</summary>
    public static int EndOf(ReadOnlySpan<byte> labels, int first)
    {
        var end = first + 1;
        if (PlaceOf(labels[first]) == First)
        {
            while (end < labels.Length && labels[end] == Of(RoleOf(labels[first]), Inside))
            {
                end++;
            }

            end = Math.Min(end + 1, labels.Length);
        }

        return end;
    }

    private static uint Where(int labels, Func<byte, bool> condition)
    {
        var bits = 0u;
        for (var label = 0; label < labels; label++)
        {
            bits |= condition((byte)label) ? 1u << label : 0u;
        }

        return bits;
    }
}
