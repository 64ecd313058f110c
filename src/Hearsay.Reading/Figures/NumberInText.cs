using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>A number that words state, whatever it counts or measures: "at least 62", "forty-one", "between 40 and 50".</summary>
/// <param name="First">The first token of the number itself, behind "at least" and the like.</param>
/// <param name="End">The token after its last one, a unit included.</param>
/// <param name="Low">The number, or the lower of two.</param>
/// <param name="High">The higher of two; null where no higher one is stated.</param>
/// <param name="Bound">How it is meant.</param>
public readonly record struct NumberInText(int First, int End, double Low, double? High, FigureBound Bound)
{
    /// <summary>Reads the English number that begins at a token; null where none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">The token that it begins at: "at", "about", or the number.</param>
    /// <param name="end">The token before which it ends at the latest, such as the end of the sentence.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static NumberInText? At(AnnotatedText text, int first, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new QuantityReader(text, FigureLexicon.English).TryRead(first, end, out var read)
            ? new NumberInText(read.Number, read.End, read.Low, read.High, read.Bound)
            : null;
    }
}
