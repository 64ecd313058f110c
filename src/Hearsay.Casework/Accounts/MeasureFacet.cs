using System.Globalization;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>How much it was: how fast it went, what it weighed, how much of it came out, how wide the barrel was.</summary>
internal sealed class MeasureFacet : IAssertionFacet
{
    private static readonly HashSet<uint> Rules = WordSet.Of(
        "limit",
        "restriction",
        "permit",
        "permitted",
        "allow",
        "allowed",
        "maximum",
        "current",
        "capacity"
    );
    private static readonly HashSet<uint> Winds = WordSet.Of("wind", "gust", "gale", "storm", "breeze");

    /// <inheritdoc/>
    public void Read(AssertionDraft draft)
    {
        var text = draft.Text;
        for (var token = 0; token + 1 < text.TokenCount; token++)
        {
            if (
                text.Tags[token] == PartOfSpeech.Num
                && Measures.English.At(text, token + 1) is { } unit
                && unit.What != "distance"
                && StatedQuantity.At(draft, token) is { } stated
            )
            {
                Add(draft, token, unit, stated.In(unit.Factor));
            }
        }

        foreach (var figure in draft.Reading.Figures)
        {
            if (
                figure is { What: "money" or "share", Low: { } low, Who: { } who }
                && (figure.What == "money" || IsPercent(figure))
            )
            {
                var (first, end) = (text.TokenAt(figure.Extent.Start), text.TokenAt(figure.Extent.End - 1) + 1);
                var what = figure.What == "share" ? "percent" : who.Split(' ')[0].ToLowerInvariant().TrimEnd('s');
                var rough = figure.Bound == FigureBound.About || figure.Low != figure.High;
                Add(draft, first, (what, 1, end), new StatedQuantity(low, figure.Least, figure.Most, rough));
            }
        }

        Part(draft.Found);
    }

    // "82-millimetre bombs and a 122-millimetre rocket": who tells of two barrels tells of two weapons.
    private static void Part(List<Assertion> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            var one = found[i];
            if (
                one.Key == Calibre
                && found.Exists(other => other.Key == Calibre && other.Claim == one.Claim && other.Value != one.Value)
            )
            {
                found[i] = one with { IsPart = true };
            }
        }
    }

    private const string Calibre = Question.MeasureOf + "calibre";

    private static void Add(
        AssertionDraft draft,
        int number,
        (string What, double Factor, int End) unit,
        StatedQuantity stated
    )
    {
        var extent = draft.Text.ExtentOf(number, unit.End);
        if (unit.What == "speed" && IsOfWind(draft, number))
        {
            unit.What = "wind";
        }

        var verb = draft.Trees.ClauseOver(number);
        var voice = draft.Voices.Of(extent);
        if (
            stated.Low <= 0
            || voice.Denied
            || Elsewhere.Is(draft, extent)
            || IsOfRule(draft, number)
            || verb >= 0 && draft.Trees.IsNegated(verb)
        )
        {
            return;
        }

        draft.Add(
            new Assertion
            {
                Passage = draft.Passage(extent),
                Kind = QuestionKind.Figure,
                Key = Question.MeasureOf + unit.What,
                Value = string.Create(CultureInfo.InvariantCulture, $"{Math.Round(stated.Low, 3)} {UnitOf(unit.What)}"),
                IsAside = true,
                Least = stated.Least,
                Most = stated.Most,
                IsRough = true,
                Words = unit.What is "speed" or "wind" or "calibre" ? [] : OfWhat(draft, number, unit.End),
            },
            voice
        );
    }

    // "half of them" measures nothing that another report must tell as well.
    private static bool IsPercent(Figure figure) =>
        figure.Words.Contains('%', StringComparison.Ordinal)
        || figure.Words.Contains("percent", StringComparison.OrdinalIgnoreCase)
        || figure.Words.Contains("per cent", StringComparison.OrdinalIgnoreCase);

    private static string UnitOf(string what) =>
        what switch
        {
            "weight" => "kg",
            "volume" => "m³",
            "area" => "m²",
            "speed" or "wind" => "km/h",
            "calibre" => "mm",
            _ => what,
        };

    // What is allowed is not what happened.
    private static bool IsOfRule(AssertionDraft draft, int number)
    {
        var (first, end) = draft.Trees.SentenceOf(number);
        for (var i = first; i < end; i++)
        {
            if (
                Rules.Contains(draft.Text.LemmaHashes[i])
                || Rules.Contains(draft.Text.Hashes[i])
                || draft.Text.Is(i, "speed") && i > first && draft.Text.Is(i - 1, "line")
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfWind(AssertionDraft draft, int number)
    {
        var (first, end) = draft.Trees.SentenceOf(number);
        for (var i = first; i < end; i++)
        {
            if (Winds.Contains(draft.Text.LemmaHashes[i]))
            {
                return true;
            }
        }

        return false;
    }

    // "40 tonnes of gas", "a gas leak of 40 tonnes": the words beside it tell what is measured.
    private static uint[] OfWhat(AssertionDraft draft, int number, int end)
    {
        const int Near = 5;
        var (first, last) = draft.Trees.SentenceOf(number);
        var words = new SortedSet<uint>();
        for (var i = Math.Max(first, number - Near); i < Math.Min(last, end + Near); i++)
        {
            if ((i < number || i >= end) && ContentWords.IsContent(draft.Text, i))
            {
                foreach (var sense in Senses.English.Of(draft.Text, i))
                {
                    words.Add(sense.Number);
                }
            }
        }

        return [.. words];
    }
}
