namespace Hearsay.Casework;

/// <summary>Words <c>[First, EndOfFirst)</c> of one report beside words <c>[Second, EndOfSecond)</c> of another.</summary>
internal readonly record struct AlignedPiece(int First, int EndOfFirst, int Second, int EndOfSecond, CopyKind Kind);
