using System.Globalization;
using Hearsay.Language;

namespace Hearsay.Casework;

/// <summary>How many were aboard or took part where the number stands by itself: "121 were on board", "ten thousand of us filled the square".</summary>
internal sealed class CrowdFacet : IAssertionFacet
{
    private const double Fewest = 10;

    /// <inheritdoc/>
    public void Read(AssertionDraft draft)
    {
        var text = draft.Text;
        for (var token = 0; token < text.TokenCount; token++)
        {
            if (text.Tags[token] != PartOfSpeech.Num)
            {
                continue;
            }

            var (_, end) = draft.Trees.SentenceOf(token);
            if (
                StatedQuantity.Read(draft, token, end) is not { Stated.Low: >= Fewest } read
                || !IsNumber(text, read.End - 1)
            )
            {
                continue;
            }

            var stop =
                read.End + 1 < end && text.Is(read.End, "of") && text.Is(read.End + 1, "us") ? read.End + 2 : read.End;
            if (
                stop < end
                && (
                    stop > read.End
                    || text.Tags[stop] is PartOfSpeech.Verb or PartOfSpeech.Aux
                    || IsEstimate(text, token)
                )
            )
            {
                Add(draft, token, stop, read.Stated);
            }

            token = read.End - 1;
        }
    }

    // "put the number of marchers at around 2,000", "the union spoke of 15,000"
    private static bool IsEstimate(AnnotatedText text, int number)
    {
        for (var i = number - 1; i > Math.Max(0, number - 3); i--)
        {
            if (text.Is(i, "at") || text.Is(i, "of"))
            {
                return text.Is(i, "of")
                    ? text.LemmaOf(i - 1) == "speak"
                    : text.LemmaOf(i - 1)
                        is "demonstrator"
                            or "protester"
                            or "marcher"
                            or "participant"
                            or "crowd"
                            or "turnout"
                            or "attendance";
            }
        }

        return false;
    }

    // Behind a unit it measures something.
    private static bool IsNumber(AnnotatedText text, int token) =>
        text.Tags[token] == PartOfSpeech.Num || text.LemmaOf(token) is "hundred" or "thousand" or "million";

    private static void Add(AssertionDraft draft, int first, int stop, StatedQuantity stated)
    {
        var extent = draft.Text.ExtentOf(first, stop);
        var verb = draft.Trees.ClauseOver(stop - 1);
        if (
            draft.Found.Exists(one => one.Kind == QuestionKind.Figure && one.Passage.Extent.Overlaps(extent))
            || Attendance.KeyOf(draft, first, stop) is not { } key
            || !draft.Tells(extent, verb)
        )
        {
            return;
        }

        draft.Add(
            new Assertion
            {
                Passage = draft.Passage(extent),
                Kind = QuestionKind.Figure,
                Key = key,
                Value = stated.Low.ToString(CultureInfo.InvariantCulture),
                Least = stated.Least,
                Most = stated.Most,
                IsRough = stated.IsRough || Attendance.IsRound(key, stated.Low),
            },
            draft.Voices.Of(extent)
        );
    }
}
