namespace Hearsay.Casework;

/// <summary>Tells two sentences on two things, that are made to one pattern, from one sentence that was rewritten.</summary>
internal static class MarkConflict
{
    private const int EnoughInRewritten = 2;
    private const int EnoughInLight = 4;
    private static readonly uint[] Weekdays =
    [
        .. "monday tuesday wednesday thursday friday saturday sunday"
            .Split(' ')
            .Select(day => Mix.Finish(WordCharacters.HashOf(day))),
    ];

    /// <summary>Whether each side of a piece has figures or names that the other has not: a figure or a day of the week counts twice.</summary>
    public static bool IsIn(ReportWords one, ReportWords other, AlignedPiece piece)
    {
        var enough = piece.Kind == CopyKind.Rewritten ? EnoughInRewritten : EnoughInLight;
        var (figures, names) = OnlyIn(one, piece.First, piece.EndOfFirst, other, piece.Second, piece.EndOfSecond);
        var (otherFigures, otherNames) = OnlyIn(
            other,
            piece.Second,
            piece.EndOfSecond,
            one,
            piece.First,
            piece.EndOfFirst
        );
        return (2 * Math.Min(figures, otherFigures)) + Math.Min(names, otherNames) >= enough;
    }

    private static (int Figures, int Names) OnlyIn(
        ReportWords one,
        int a,
        int endOfA,
        ReportWords other,
        int b,
        int endOfB
    )
    {
        int figures = 0,
            names = 0;
        var stems = other.Stems.AsSpan(b..endOfB);
        var hashes = other.Hashes.AsSpan(b..endOfB);
        for (var word = a; word < endOfA; word++)
        {
            if (one.IsFigure(word) || Weekdays.AsSpan().Contains(one.Hashes[word]))
            {
                figures += hashes.Contains(one.Hashes[word]) ? 0 : 1;
            }
            else if (one.IsMarked(word) && one.Stems[word] != 0)
            {
                names += stems.Contains(one.Stems[word]) ? 0 : 1;
            }
        }

        return (figures, names);
    }
}
