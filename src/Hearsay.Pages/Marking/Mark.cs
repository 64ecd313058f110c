using Hearsay.Language;

namespace Hearsay.Pages.Marking;

/// <summary>One passage that is marked, and what it is marked as.</summary>
/// <param name="Kind">What it is marked as.</param>
/// <param name="Index">Which claim, time, place, figure or finding it belongs to, from 0.</param>
/// <param name="Part">Which of several passages of the same kind and index it is, from 0.</param>
/// <param name="Extent">The words, half-open, in UTF-16 code units.</param>
public readonly record struct Mark(MarkKind Kind, int Index, int Part, Extent Extent)
{
    /// <summary>Outermost first: by layer, then the longer one, then by kind, then the earlier one.</summary>
    internal static int CompareNesting(Mark a, Mark b)
    {
        var order = Layer(a.Kind).CompareTo(Layer(b.Kind));
        order = order != 0 ? order : b.Extent.Length.CompareTo(a.Extent.Length);
        order = order != 0 ? order : a.Kind.CompareTo(b.Kind);
        order = order != 0 ? order : a.Index.CompareTo(b.Index);
        return order != 0 ? order : a.Part.CompareTo(b.Part);
    }

    // Figures, times and places are one layer: which of them holds which is told by their lengths.
    private static MarkKind Layer(MarkKind kind) => kind > MarkKind.Figure ? MarkKind.Figure : kind;
}
