namespace Hearsay.Language;

/// <summary>One quotation mark while its paragraph is read.</summary>
internal struct QuotationMark
{
    /// <summary>No mark.</summary>
    public const int None = -1;

    /// <summary>Its token.</summary>
    public int Token;

    /// <summary>What can be seen of it.</summary>
    public MarkShape Shape;

    /// <summary>Whether it was found to open a quotation.</summary>
    public bool Opens;

    /// <summary>The mark that closes the quotation that it opens, as an index into the paragraph's marks.</summary>
    public int Partner;

    /// <summary>Whether it is a single mark.</summary>
    public readonly bool IsSingle => (Shape & MarkShape.Single) != 0;

    /// <summary>Whether its place says that it opens.</summary>
    public readonly bool StandsOpen => (Shape & (MarkShape.FreeLeft | MarkShape.FreeRight)) == MarkShape.FreeLeft;

    /// <summary>Whether its place says that it closes.</summary>
    public readonly bool StandsClosed => (Shape & (MarkShape.FreeLeft | MarkShape.FreeRight)) == MarkShape.FreeRight;

    /// <summary>Whether both are of one kind, and so can be a pair.</summary>
    public readonly bool PairsWith(in QuotationMark other) => ((Shape ^ other.Shape) & MarkShape.Family) == 0;
}
