using Hearsay.Language;
using NodaTime;

namespace Hearsay.Reading;

/// <summary>H227: an age that does not fit the date of birth beside it.</summary>
internal sealed class AgeRule : IFindingRule
{
    // A report may tell of what happened some weeks before.
    private const int Weeks = 60;

    public void Check(ReadingDraft draft)
    {
        for (var at = 0; at < draft.Text.TokenCount; at++)
        {
            if (!draft.Text.Is(at, "born") || FindTime(draft, at, 9) is not { } birth)
            {
                continue;
            }

            var sentence = draft.Text.SentenceOf[at];
            if (IsRelatives(draft.Text, at) || PeopleIn(draft, sentence) > 1)
            {
                continue;
            }

            if (FindAge(draft, sentence) is { } age)
            {
                Hold(draft, birth, age, sentence);
            }
            else if (
                IsOfTheSame(draft.Text, sentence)
                && PeopleIn(draft, sentence - 1) < 2
                && FindAge(draft, sentence - 1) is { } before
            )
            {
                Hold(draft, birth, before, sentence - 1);
            }
            else if (
                sentence + 1 < draft.Text.SentenceCount
                && IsOfTheSame(draft.Text, sentence + 1)
                && PeopleIn(draft, sentence + 1) < 1
                && FindAge(draft, sentence + 1) is { } after
            )
            {
                Hold(draft, birth, after, sentence + 1);
            }
        }
    }

    // "his son was born in 1999".
    private static bool IsRelatives(AnnotatedText text, int born)
    {
        for (var i = born - 1; i >= 0 && i > born - 5; i--)
        {
            foreach (
                var word in (ReadOnlySpan<string>)
                    [
                        "son",
                        "sons",
                        "daughter",
                        "daughters",
                        "child",
                        "children",
                        "baby",
                        "twins",
                        "brother",
                        "sister",
                        "wife",
                        "husband",
                        "mother",
                        "father",
                        "grandson",
                        "granddaughter",
                    ]
            )
            {
                if (text.Is(i, word))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // How many people a sentence names: of several, nobody can tell whose the age is.
    private static int PeopleIn(ReadingDraft draft, int sentence)
    {
        var (count, last) = (0, -1);
        foreach (var mention in draft.NameMap?.Mentions ?? [])
        {
            if (
                mention.Type == NameType.Person
                && draft.Text.SentenceOf[mention.First] == sentence
                && (mention.Entity != last || count == 0)
            )
            {
                count++;
                last = mention.Entity;
            }
        }

        return count;
    }

    // The next sentence goes on about the same person: "She was born in 1960."
    private static bool IsOfTheSame(AnnotatedText text, int sentence)
    {
        var first = text.SentenceAt(sentence).First;
        return sentence > 0
            && text.ParagraphOf(sentence) == text.ParagraphOf(sentence - 1)
            && (text.Is(first, "he") || text.Is(first, "she"));
    }

    private static void Hold(ReadingDraft draft, ResolvedTime birth, StatedAge age, int sentence)
    {
        if (Moment(draft, birth, age, sentence) is not { } moment)
        {
            return;
        }

        var (from, to) = Days(birth);
        var least = Years(to, moment.From);
        var most = Years(from, moment.To);
        if (age.Years >= least && age.Years <= most)
        {
            return;
        }

        var text = draft.Text;
        var fits = least == most ? $"{least}" : $"{least} or {most}";
        draft.Findings.Add(
            new Finding(
                "H227",
                "age",
                [text.ExtentOf(age.First, age.End), text.ExtentOf(birth.Form.First, birth.Form.End)],
                $"Whoever was born then was {fits} at that time, and the age is given as {age.Years}.",
                []
            )
        );
    }

    // When the age holds: on the stated day of the death, "when" or "in" a stated year, or when the report came out.
    private static (LocalDate From, LocalDate To)? Moment(
        ReadingDraft draft,
        ResolvedTime birth,
        StatedAge age,
        int sentence
    )
    {
        ResolvedTime? stated = null;
        var span = draft.Text.SentenceAt(sentence);
        foreach (var time in draft.ResolvedTimes)
        {
            if (
                time.Form.First < span.First
                || time.Form.End > span.End
                || time.Form.Year == 0
                || time.Span is not { Unit: TimeUnit.Day or TimeUnit.Month or TimeUnit.Year }
                || time.Form.First == birth.Form.First
            )
            {
                continue;
            }

            if (stated is not null)
            {
                return null;
            }

            stated = time;
        }

        if (stated is not null)
        {
            return age.IsThen || Dies(draft.Text, span) ? Days(stated) : null;
        }

        if (age.IsThen && !Dies(draft.Text, span) || draft.Provenance.Published is not { } published)
        {
            return null;
        }

        return (published.Date.PlusDays(-Weeks), published.Date);
    }

    private static bool Dies(AnnotatedText text, Sentence sentence)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (FigureLexicon.English.Of(text, i) is var word && word.What == "killed" && word.Is(FigureWords.Event))
            {
                return true;
            }
        }

        return false;
    }

    private static ResolvedTime? FindTime(ReadingDraft draft, int at, int reach)
    {
        foreach (var time in draft.ResolvedTimes)
        {
            if (
                time.Form.First > at
                && time.Form.First <= at + reach
                && time.Form.Year > 0
                && !time.Form.BeforeEra
                && time.Span is { Unit: TimeUnit.Day or TimeUnit.Month or TimeUnit.Year }
                && draft.Text.SentenceOf[time.Form.First] == draft.Text.SentenceOf[at]
            )
            {
                return time;
            }
        }

        return null;
    }

    // The one age that a sentence states; null where it states none, or several.
    private static StatedAge? FindAge(ReadingDraft draft, int sentence)
    {
        var text = draft.Text;
        var span = text.SentenceAt(sentence);
        StatedAge? found = null;
        var numbers = new NumberReader(text, FigureLexicon.English);
        for (var at = span.First; at < span.End; at++)
        {
            if (
                !numbers.TryRead(at, span.End, out var number)
                || number.Low is < 1 or > 115
                || number.Low != Math.Floor(number.Low)
                || !IsAge(text, span, at, number.End, out var then)
            )
            {
                continue;
            }

            if (found is not null)
            {
                return null;
            }

            found = new StatedAge(at, number.End, (int)number.Low, then);
            at = number.End - 1;
        }

        return found;
    }

    private static bool IsAge(AnnotatedText text, Sentence span, int at, int end, out bool then)
    {
        var before = at - 1;
        var behind = Math.Min(end + 3, span.End);
        then = false;
        if (before >= span.First && (text.Is(before, "aged") || (text.Is(before, "of") && text.Is(before - 1, "age"))))
        {
            // "died aged 71", "at the age of 20": then, and not now.
            then = true;
            return true;
        }

        if (end + 1 < span.End && text.Is(end, "years") && text.Is(end + 1, "old") || IsYearOld(text, end, span.End))
        {
            then = IsThen(text, end, behind + 2);
            return true;
        }

        if (text.Kinds[at] == TokenKind.Number && end == at + 1)
        {
            if (
                before > span.First
                && text.CharactersOf(before) is "," or "("
                && (text.Shapes[before - 1] & TokenShape.Capitalised) != 0
                && (end >= span.End || text.CharactersOf(end) is "," or ")" || text.Kinds[end] == TokenKind.Stop)
            )
            {
                return true;
            }

            // "was 20 when he joined in 1995".
            if (
                before >= span.First
                && (text.Is(before, "was") || text.Is(before, "is"))
                && IsBare(text, end, span.End)
            )
            {
                then = text.Is(before, "was");
                return true;
            }
        }

        return false;
    }

    private static bool IsBare(AnnotatedText text, int end, int limit) =>
        end >= limit
        || text.Is(end, "when")
        || text.Is(end, "and")
        || text.CharactersOf(end) is ","
        || text.Kinds[end] == TokenKind.Stop;

    private static bool IsThen(AnnotatedText text, int from, int to)
    {
        for (var i = from; i < to && i < text.TokenCount; i++)
        {
            if (text.Is(i, "when"))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsYearOld(AnnotatedText text, int end, int limit) =>
        end + 3 < limit && text.Kinds[end] == TokenKind.Dash && text.Is(end + 1, "year") && text.Is(end + 3, "old");

    private static (LocalDate From, LocalDate To) Days(ResolvedTime time)
    {
        var span = time.Span!.Value;
        return (span.Start, span.End.PlusDays(-1));
    }

    private static int Years(LocalDate from, LocalDate to) => Period.Between(from, to, PeriodUnits.Years).Years;

    private readonly record struct StatedAge(int First, int End, int Years, bool IsThen);
}
