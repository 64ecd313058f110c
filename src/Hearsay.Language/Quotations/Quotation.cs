namespace Hearsay.Language;

/// <summary>Words between quotation marks.</summary>
/// <param name="Whole">From the opening mark to the closing one, both included.</param>
/// <param name="Inner">The words alone, without the marks; never empty where a mark closes it.</param>
/// <param name="FirstToken">The opening mark's token.</param>
/// <param name="EndToken">The token after the closing mark, or after the last word where no mark closes it.</param>
/// <param name="Parent">The quotation that it stands in, as an index into the text's quotations; -1 for none.</param>
/// <param name="Continues">The quotation of the paragraph before that it goes on from; -1 for none.</param>
/// <param name="Closed">Whether a mark closes it. One left open ends with its paragraph, or with its sentence where its mark is stray.</param>
/// <param name="Single">Whether its marks are single ones.</param>
public readonly record struct Quotation(
    Extent Whole,
    Extent Inner,
    int FirstToken,
    int EndToken,
    int Parent,
    int Continues,
    bool Closed,
    bool Single
);
