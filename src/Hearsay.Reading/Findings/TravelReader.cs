using Hearsay.Language;

namespace Hearsay.Reading;

/// <summary>Reads drives: "less than an hour's drive from Aleppo", "a two-hour drive to Karachi", "30 minutes to drive".</summary>
internal static class TravelReader
{
    private const int MostBetween = 5;

    /// <summary>The drive that leads to, or starts from, a place.</summary>
    /// <param name="draft">The report.</param>
    /// <param name="index">The place behind the words of the drive.</param>
    /// <param name="travel">The drive.</param>
    public static bool TryRead(ReadingDraft draft, int index, out Travel travel)
    {
        travel = default;
        var text = draft.Text;
        var place = draft.Toponyms[index];
        var other = index - 1;
        if (!StatedPlace.IsPoint(draft.Places[index]) || place.First < 4)
        {
            return false;
        }

        // "… drive from Tripoli to Misrata": the two places behind it.
        if (index > 0 && place.First - draft.Toponyms[index - 1].End == 1 && text.Is(place.First - 1, "to"))
        {
            place = draft.Toponyms[other];
        }

        if (other < 0 || !StatedPlace.IsPoint(draft.Places[other]))
        {
            return false;
        }

        if (
            text.SentenceOf[place.First] != text.SentenceOf[draft.Toponyms[other].First]
            || !(text.Is(place.First - 1, "from") || text.Is(place.First - 1, "to") || text.Is(place.First - 1, "of"))
        )
        {
            return false;
        }

        var drive = place.First - 2;
        if (drive < 2 || text.CharactersOf(drive) is not ("drive" or "driving" or "ride"))
        {
            return false;
        }

        // "an hour's drive", "a two-hour drive", "30 minutes to drive", "two hours' drive".
        var unit = drive - 1;
        unit -=
            text.Is(unit, "to") || text.Kinds[unit] == TokenKind.Clitic || text.CharactersOf(unit) is "'" or "’"
                ? 1
                : 0;
        if (HoursOf(text.CharactersOf(unit)) is not { } hours || !TryCount(text, unit, out var first, out var count))
        {
            return false;
        }

        // The subject stands before the words with no other in between: "Damascus is less than an hour's drive from Aleppo".
        if (draft.Toponyms[other].End <= first && first - draft.Toponyms[other].End > MostBetween)
        {
            return false;
        }

        travel = new Travel(other, index, hours * count, text.ExtentOf(first, drive + 1));
        return true;
    }

    private static double? HoursOf(ReadOnlySpan<char> word) =>
        word is "hour" or "hours" ? 1
        : word is "minute" or "minutes" or "min" ? 1.0 / 60
        : null;

    private static bool TryCount(AnnotatedText text, int unit, out int first, out double count)
    {
        first = unit - 1;
        count = 0;
        first -= text.Kinds[first] == TokenKind.Dash ? 1 : 0;
        var numbers = new NumberReader(text, FigureLexicon.English);
        if (text.Is(first, "an") || text.Is(first, "a"))
        {
            count = 1;
        }
        else if (numbers.TryRead(first, unit + 1, out var number) && number.High is { } high)
        {
            count = high;
        }
        else
        {
            return false;
        }

        if (text.Is(first - 1, "half") || text.Is(first - 1, "than") && first > 1 && text.Is(first - 2, "more"))
        {
            return false;
        }

        while (
            first > 0
            && text.CharactersOf(first - 1) is "a" or "about" or "less" or "than" or "under" or "within" or "some"
        )
        {
            first--;
        }

        return true;
    }
}
