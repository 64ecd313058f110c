namespace Hearsay.Casework;

/// <summary>Finds the passages that two reports share, word by word. Its buffers are used again and again.</summary>
/// <remarks>
/// Segments are linked by the stems that they share; words that stayed in order tell how far a linked pair was edited.
/// Longer runs of the same words outside of linked segments are passages too. Neighbours of one kind are one passage.
/// </remarks>
internal sealed class PairAligner
{
    private const int ShortestRun = 5;
    private const int EnoughContent = 5;
    private const int EnoughBeside = 2;

    // The full names of bodies and offices have up to ten words that anybody would use.
    private const int EnoughWords = 11;
    private const int EnoughAlone = 6;
    private const int EnoughInAll = 10;
    private readonly WordMatches _matches = new();
    private readonly SegmentLinks _links = new();
    private readonly SharedRuns _runs = new();
    private readonly PieceCut _cut = new();
    private readonly List<AlignedPiece> _pieces = [];

    /// <summary>The shared passages, in order of the first report; none where the reports only share a topic.</summary>
    public SharedPassage[] Align(IndexedReport one, IndexedReport other)
    {
        var (first, second) = (one.Aligned, other.Aligned);
        _matches.Find(first, second);
        _links.Find(first, second, _matches.Cells);
        if (_links.Links.Count == 0 && _links.MostShared < EnoughContent)
        {
            return [];
        }

        _runs.Find(first, second, _matches, ShortestRun);

        _pieces.Clear();
        foreach (var link in _links.Links)
        {
            // A short line that a sentence holds is a name more often than not.
            var piece = _cut.Piece(first.Words, second.Words, link);
            if (IsAnotherThing(first.Words, second.Words, link, piece))
            {
                continue;
            }

            if (link.Dice >= 0.5 || piece.Kind == CopyKind.Quotation || piece.EndOfFirst - piece.First >= EnoughWords)
            {
                _pieces.Add(piece);
            }
        }

        foreach (var run in _runs.Runs)
        {
            AddRun(first, second, run);
        }

        return HasEvidence(first.Words) ? PassageJoin.Join(first.Words, second.Words, _pieces) : [];
    }

    // One rewritten sentence may be two people's words for one thing, or a pattern that many reports follow.
    private bool IsAnotherThing(ReportWords one, ReportWords other, SegmentLink link, AlignedPiece piece) =>
        (piece.Kind is CopyKind.Rewritten or CopyKind.Light && MarkConflict.IsIn(one, other, piece))
        || (piece.Kind == CopyKind.Rewritten && link.Shared < EnoughAlone && !_links.HasNeighbour(link));

    // What is left of a run when linked segments are taken off its ends.
    private void AddRun(AlignedWords first, AlignedWords second, WordRun run)
    {
        int from = 0,
            to = run.Length;
        while (from < to && IsLinked(first, second, run, from))
        {
            from++;
        }

        while (to > from && IsLinked(first, second, run, to - 1))
        {
            to--;
        }

        var content = 0;
        for (var i = from; i < to; i++)
        {
            content += first.Words.Stems[run.First + i] != 0 ? 1 : 0;
        }

        // What goes on from a linked sentence needs less, and between two of them nothing.
        var (before, behind) = (from > 0, to < run.Length);
        var enough =
            before && behind ? 0
            : before || behind ? EnoughBeside
            : EnoughContent;
        if (to > from && content >= enough)
        {
            var rest = new WordRun(run.First + from, run.Second + from, to - from);
            _pieces.Add(PieceCut.Piece(first.Words, second.Words, rest));
        }
    }

    private bool IsLinked(AlignedWords first, AlignedWords second, WordRun run, int i) =>
        _links.AreLinked(first.SegmentOf[run.First + i], second.SegmentOf[run.Second + i]);

    // A few words that anybody would use of the thing are no evidence: rewritten ones count half.
    private bool HasEvidence(ReportWords words)
    {
        int kept = 0,
            rewritten = 0;
        foreach (var piece in _pieces)
        {
            for (var word = piece.First; word < piece.EndOfFirst; word++)
            {
                kept += piece.Kind != CopyKind.Rewritten && words.Stems[word] != 0 ? 1 : 0;
                rewritten += piece.Kind == CopyKind.Rewritten && words.Stems[word] != 0 ? 1 : 0;
            }
        }

        return (2 * kept) + rewritten >= EnoughInAll;
    }
}
