using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>A number as it is compared.</summary>
/// <param name="Low">The number, or the lower of two.</param>
/// <param name="Least">The least that the words allow; null for no lower bound.</param>
/// <param name="Most">The most that the words allow; null for no upper bound.</param>
/// <param name="IsRough">Whether it is given roughly.</param>
internal readonly record struct StatedQuantity(double Low, double? Least, double? Most, bool IsRough)
{
    /// <summary>The number at a token, with the bounds that stand around it; null where none can be read.</summary>
    public static StatedQuantity? At(AssertionDraft draft, int number)
    {
        var words = draft.Text.ExtentOf(number);
        foreach (var figure in draft.Reading.Figures)
        {
            if (figure.Extent.Overlaps(words) && (figure.Low ?? figure.High) is { } low)
            {
                return new(
                    low,
                    figure.Least,
                    figure.Most,
                    figure.Bound == FigureBound.About || figure.Low != figure.High
                );
            }
        }

        // "more than one hundred": the words that it begins with stand before it.
        const int Furthest = 4;
        var (first, end) = draft.Trees.SentenceOf(number);
        for (var at = Math.Max(first, number - Furthest); at <= number; at++)
        {
            if (Read(draft, at, end) is { } read && read.Number <= number && number < read.End)
            {
                return read.Stated;
            }
        }

        return null;
    }

    /// <summary>The quantity that begins at a token, the first token of its number, and the one after its last; null for none.</summary>
    public static (StatedQuantity Stated, int Number, int End)? Read(AssertionDraft draft, int first, int end)
    {
        if (NumberInText.At(draft.Text, first, end) is not { } read)
        {
            return null;
        }

        var high = read.High ?? read.Low;
        return (
            new(
                read.Low,
                read.Bound is FigureBound.AtMost or FigureBound.FewerThan ? null : read.Low,
                read.Bound is FigureBound.AtLeast or FigureBound.MoreThan ? null : high,
                read.Bound == FigureBound.About || read.Low < high
            ),
            read.First,
            read.End
        );
    }

    /// <summary>The same in another unit.</summary>
    /// <param name="factor">How many of it one is.</param>
    public StatedQuantity In(double factor) => new(Low * factor, Least * factor, Most * factor, IsRough);
}
