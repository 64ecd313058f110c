namespace Hearsay.Casework;

/// <summary>Proposes the Admiralty digit of an answer from its origins and from who contradicts it.</summary>
public static class AdmiraltyRule
{
    /// <summary>The digit of an answer.</summary>
    /// <param name="question">The question.</param>
    /// <param name="answer">The answer, by index in it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The question has no such answer.</exception>
    public static Grading Grade(Question question, int answer)
    {
        ArgumentNullException.ThrowIfNull(question);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(answer, question.Answers.Count);
        var own = question.Answers[answer];
        var against = question
            .Comparisons.Where(one => one.Conflict is not null && (one.First == answer || one.Second == answer))
            .Select(one => question.Answers[one.First == answer ? one.Second : one.First])
            .ToArray();
        var passages = own
            .Assertions.Concat(against.SelectMany(one => one.Assertions))
            .Select(one => one.Passage)
            .ToArray();
        var (value, rule) = (own.Origins.Low, against.Length) switch
        {
            (>= 2, 0) => ("1", "two or more origins that can be told apart say so, and none contradicts it"),
            (>= 2, _) => against.Max(one => one.Origins.Low) < own.Origins.Low
                ? ("2", "more origins say so than contradict it")
                : ("3", "two or more origins say so, and as many contradict it"),
            (_, 0) => ("6", "one origin says so, and nobody else speaks of it"),
            _ => against.Any(one => one.Origins.Low >= 2)
                ? ("4", "one origin says so, and two or more contradict it")
                : ("3", "one origin says so, and one contradicts it"),
        };
        return new Grading(GradingScale.AdmiraltyDigit, value, rule, passages);
    }
}
