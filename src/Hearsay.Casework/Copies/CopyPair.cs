namespace Hearsay.Casework;

/// <summary>Two reports that share wording beyond what their outlets put on every page.</summary>
/// <param name="First">The report that stands first in <see cref="CaseOrder"/>'s order, by its place in it, from 0.</param>
/// <param name="Second">The other, by its place in that order; always more than <paramref name="First"/>.</param>
/// <param name="Passages">The shared passages, in order of <paramref name="First"/>; those of the second may overlap none.</param>
/// <param name="ShareOfFirst">How much of the first report's own words they cover, from 0 to 1, boilerplate left out.</param>
/// <param name="ShareOfSecond">The same for the second.</param>
/// <param name="Earlier">The report that is known to stand before the other, <paramref name="First"/> or
/// <paramref name="Second"/>; null where <paramref name="Basis"/> is <see cref="CopyBasis.Unknown"/>.</param>
/// <param name="Basis">What <paramref name="Earlier"/> rests on.</param>
/// <param name="Credit">The words of the other report that credit the earlier one; null where none do.</param>
public sealed record CopyPair(
    int First,
    int Second,
    IReadOnlyList<SharedPassage> Passages,
    double ShareOfFirst,
    double ShareOfSecond,
    int? Earlier,
    CopyBasis Basis,
    CasePassage? Credit
)
{
    /// <summary>Whether all that is shared are quotations.</summary>
    public bool IsQuotationOnly
    {
        get
        {
            foreach (var passage in Passages)
            {
                if (passage.Kind != CopyKind.Quotation)
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>Whether half of either report, or more, is shared wording other than quotations alone.</summary>
    public bool IsCopy => !IsQuotationOnly && Math.Max(ShareOfFirst, ShareOfSecond) >= 0.5;
}
