namespace Hearsay.Casework;

/// <summary>Proposes Airwars' grade and strike status of an incident from who says who did it.</summary>
public static class AirwarsRule
{
    /// <summary>
    /// The gradings of an incident; none where nobody is said to have been killed or injured, or no report calls it an attack or
    /// says who did it: a ferry that sinks is no strike.
    /// </summary>
    /// <param name="book">The case.</param>
    /// <param name="incident">The incident, by index.</param>
    public static IReadOnlyList<Grading> Grade(Casebook book, int incident)
    {
        ArgumentNullException.ThrowIfNull(book);
        var questions = book.Questions.Where(one => one.Incident == incident).ToArray();
        var harm = questions
            .Where(one => one is { Kind: QuestionKind.Figure, Key: "killed" or "injured" })
            .SelectMany(one => one.Answers)
            .ToArray();
        if (harm.Length == 0)
        {
            return [];
        }

        var doers = questions.FirstOrDefault(one => one.Kind == QuestionKind.Responsibility);
        if (doers is null && !IsCalledAttack(book, incident))
        {
            return [];
        }

        var accepted =
            doers
                ?.Answers.Where(one => !one.IsNegated)
                .SelectMany(one => one.Assertions)
                .Where(one => IsOwn(book, one))
                .ToArray()
            ?? [];
        // Whoever accepts it while others name somebody else has not settled it.
        var contested = doers?.Comparisons.FirstOrDefault(one => one.Conflict is not null);
        var origins = harm.Max(one => one.Origins.Low);
        var harmPassages = harm.SelectMany(one => one.Assertions).Select(one => one.Passage).ToArray();
        if (accepted.Length > 0 && contested is null)
        {
            CasePassage[] words = [.. accepted.Select(one => one.Passage)];
            return
            [
                new Grading(GradingScale.Airwars, "confirmed", "a party says that it did it itself", words),
                new Grading(GradingScale.StrikeStatus, "declared_strike", "a party says that it did it itself", words),
            ];
        }

        if (contested is not null)
        {
            CasePassage[] words =
            [
                .. doers!
                    .Answers[contested.First]
                    .Assertions.Concat(doers.Answers[contested.Second].Assertions)
                    .Select(one => one.Passage),
            ];
            return
            [
                new Grading(GradingScale.Airwars, "contested", "reports differ on who did it", words),
                new Grading(GradingScale.StrikeStatus, "contested_strike", "reports differ on who did it", words),
            ];
        }

        return origins >= 2
            ?
            [
                new Grading(
                    GradingScale.Airwars,
                    "fair",
                    "two or more origins that can be told apart tell of the harm",
                    harmPassages
                ),
                new Grading(
                    GradingScale.StrikeStatus,
                    "likely_strike",
                    "two or more origins that can be told apart tell of the harm",
                    harmPassages
                ),
            ]
            :
            [
                new Grading(GradingScale.Airwars, "weak", "one origin tells of the harm", harmPassages),
                new Grading(
                    GradingScale.StrikeStatus,
                    "single_source_claim",
                    "one origin tells of the harm",
                    harmPassages
                ),
            ];
    }

    private static bool IsCalledAttack(Casebook book, int incident) =>
        incident < book.Groups.Count && EventNames.Find(book.Groups[incident], book.Reports).Any(name => name.IsAttack);

    // The body that speaks is the doer that it speaks of.
    private static bool IsOwn(Casebook book, Assertion one)
    {
        var voice =
            one.Chain.Count > 0
                ? book.Parties.Of(one.Passage.Report, one.Chain[0])
                : book.Parties.OutletOf(one.Passage.Report);
        return book.Parties.IsNamedBy(book.Parties.BodyOf(voice), one.Value);
    }
}
