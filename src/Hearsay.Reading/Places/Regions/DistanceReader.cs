using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads distances that end before a token: "some 50 km", "less than 20 miles", "80 kilometres (50 miles)".</summary>
internal static class DistanceReader
{
    private const int MostTokens = 9;

    /// <summary>The kilometres of a unit; null where the token is none.</summary>
    public static double? KilometresOf(AnnotatedText text, int token) =>
        text.Kinds[token] != TokenKind.Word
            ? null
            : text.CharactersOf(token) switch
            {
                "km" or "kms" or "kilometre" or "kilometres" or "kilometer" or "kilometers" or "Km" or "KM" => 1,
                "mile" or "miles" or "mi" => 1.609344,
                "metre" or "metres" or "meter" or "meters" => 0.001,
                _ => null,
            };

    /// <summary>The distance that ends before a token.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">The token after its unit, or after the bracket that repeats it in another unit.</param>
    /// <param name="distance">The distance.</param>
    public static bool TryBefore(AnnotatedText text, int end, out StatedDistance distance)
    {
        distance = default;
        var unit = end - 1;
        if (unit > 0 && text.Is(unit, "away"))
        {
            unit--;
        }

        if (unit > 2 && text.Is(unit, ")"))
        {
            var open = unit - 1;
            while (open > 0 && unit - open < 8 && !text.Is(open, "("))
            {
                open--;
            }

            unit = text.Is(open, "(") ? open - 1 : unit;
        }

        if (unit < 1 || KilometresOf(text, unit) is not { } kilometres)
        {
            return false;
        }

        // "Square kilometres" and "kilometres per hour" are none; "nautical miles" are longer.
        if (text.Is(unit - 1, "square") || text.Is(unit - 1, "cubic"))
        {
            return false;
        }

        kilometres = text.Is(unit - 1, "nautical") ? 1.852 : kilometres;
        var reader = new QuantityReader(text, FigureLexicon.English);
        var sentence = text.SentenceOf[unit];
        for (var at = Math.Max(0, unit - MostTokens); at < unit; at++)
        {
            if (
                text.SentenceOf[at] == sentence
                && reader.TryRead(at, unit + 1, out var quantity)
                && quantity.End == unit + 1
                && quantity.Measure == "distance"
            )
            {
                distance = new StatedDistance(
                    quantity.First,
                    end,
                    quantity.Low * kilometres,
                    quantity.High * kilometres,
                    quantity.Number > quantity.First
                );
                return true;
            }
        }

        return false;
    }
}
