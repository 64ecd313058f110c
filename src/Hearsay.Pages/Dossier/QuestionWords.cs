using System.Globalization;
using Hearsay.Casework;
using Hearsay.Pages.Sheet;
using NodaTime;

namespace Hearsay.Pages.Dossier;

/// <summary>Says what is asked and what is answered, in as few plain words as can be.</summary>
public static class QuestionWords
{
    private const int LongestAnswer = 70;

    /// <summary>The question, e.g. "How many were killed?".</summary>
    public static string Ask(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Kind switch
        {
            QuestionKind.Figure when question.Key == "casualties" => "How many casualties were there?",
            QuestionKind.Figure when CountedIn(question) is { } thing => $"How many are counted ({thing})?",
            QuestionKind.Figure when question.Key.StartsWith(Question.MeasureOf, StringComparison.Ordinal) =>
                $"What was the {question.Key[Question.MeasureOf.Length..]}?",
            QuestionKind.Figure when question.Key == "attended" => "How many took part?",
            QuestionKind.Figure when question.Key.EndsWith('s') => $"How many {question.Key} were there?",
            QuestionKind.Figure => $"How many were {question.Key}?",
            QuestionKind.Responsibility => "Who did it?",
            QuestionKind.Cause => "What caused it?",
            QuestionKind.Intent => "Was it meant?",
            QuestionKind.Time => question.Key switch
            {
                "end" => "When did it end?",
                "duration" => "How long did it take?",
                { } key when key.StartsWith("time ", StringComparison.Ordinal) => $"How long was the {key}?",
                _ => "When did it happen?",
            },
            QuestionKind.Place => "Where was it?",
            QuestionKind.Notification => "Was it announced beforehand?",
            _ => "Was it so?",
        };
    }

    /// <summary>What the question is about, for the head of a column, e.g. "Killed".</summary>
    public static string Topic(Question question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return question.Kind switch
        {
            QuestionKind.Figure when CountedIn(question) is { } thing => $"How many ({thing})",
            QuestionKind.Figure when question.Key.StartsWith(Question.MeasureOf, StringComparison.Ordinal) =>
                $"How much ({question.Key[Question.MeasureOf.Length..]})",
            QuestionKind.Figure => char.ToUpperInvariant(question.Key[0]) + question.Key[1..],
            QuestionKind.Responsibility => "Who did it",
            QuestionKind.Cause => "Cause",
            QuestionKind.Intent => "Intent",
            QuestionKind.Time => question.Key switch
            {
                "end" => "End",
                "duration" => "How long",
                { } key when key.StartsWith("time ", StringComparison.Ordinal) => char.ToUpperInvariant(key[0])
                    + key[1..],
                _ => "Time",
            },
            QuestionKind.Place => "Place",
            QuestionKind.Notification => "Warning",
            _ => "Fact",
        };
    }

    // The thing that a question counts; null where it asks something else.
    private static string? CountedIn(Question question) =>
        question.Key.StartsWith(Question.CountOf, StringComparison.Ordinal)
            ? question.Key[Question.CountOf.Length..]
            : null;

    /// <summary>An answer, e.g. "at least 62", "not the army", "27 Mar 2027, 21:47 UTC".</summary>
    public static string Say(Assertion one)
    {
        ArgumentNullException.ThrowIfNull(one);
        var words = one.Kind switch
        {
            QuestionKind.Figure when one.Key.StartsWith(Question.MeasureOf, StringComparison.Ordinal) => one.Value,
            QuestionKind.Figure => Figure(one),
            QuestionKind.Intent or QuestionKind.Notification => one.Value is "yes" or "meant" ^ one.IsNegated
                ? "yes"
                : "no",
            QuestionKind.Time when one.When is { } when => Time(when),
            _ => Drawing.Svg.Cut(OneLine(one.Value), LongestAnswer),
        };
        return !one.IsNegated || one.Kind is QuestionKind.Intent or QuestionKind.Notification || DeniesItself(words)
                ? words
            : one.Kind == QuestionKind.Fact ? "denied: " + words
            : "not " + words;
    }

    // "No aircraft were in the area" says so by itself.
    private static bool DeniesItself(string words) =>
        words
            .Split(' ')
            .Any(word =>
                word.ToUpperInvariant() is "NO" or "NOT" or "NEVER" or "NONE" or "NOBODY" or "NOTHING" or "WITHOUT"
                || word.EndsWith("n't", StringComparison.OrdinalIgnoreCase)
                || word.EndsWith("n’t", StringComparison.OrdinalIgnoreCase)
            );

    /// <summary>An answer as most of its passages give it; of those as often given the shortest.</summary>
    public static string Say(Answer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return answer
            .Assertions.GroupBy(Say, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Length)
            .First()
            .Key;
    }

    /// <summary>Words with every stretch of white space made one blank.</summary>
    internal static string OneLine(string words) =>
        string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string Figure(Assertion one)
    {
        var number =
            one.Least is { } least && one.Most is { } most
                ? least.Equals(most)
                    ? Number(least)
                    : $"{Number(least)} to {Number(most)}"
                : one.Least is { } low
                    ? $"at least {Number(low)}"
                    : one.Most is { } high
                        ? $"at most {Number(high)}"
                        : one.Value;
        var rough = one.IsRough && one.Least is not null && one.Least.Equals(one.Most) ? "about " : "";
        var scope = one.Scope is { } who ? " " + Drawing.Svg.Cut(OneLine(who), 40) : "";
        return one.IsPart ? $"{rough}{number}{scope}, as part of more" : $"{rough}{number}{scope}";
    }

    private static string Time(Interval when) =>
        when is { HasStart: true, HasEnd: true } ? TimeWords.Say(when.Start, when.End) : "not told";

    private static string Number(double value) => value.ToString("#,##0.###", CultureInfo.InvariantCulture);
}
