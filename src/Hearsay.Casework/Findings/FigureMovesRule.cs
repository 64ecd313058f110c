namespace Hearsay.Casework;

/// <summary>H402: a number that changes between outlets which cite the same origin for it.</summary>
internal sealed class FigureMovesRule : ICaseRule
{
    /// <inheritdoc/>
    public IEnumerable<CaseFinding> Find(CaseSight sight)
    {
        var figures = sight
            .Assertions.Where(one => one.Kind == QuestionKind.Figure && sight.Origins.IsPartys(one))
            .ToArray();
        for (var i = 0; i < figures.Length; i++)
        {
            for (var j = i + 1; j < figures.Length; j++)
            {
                var (a, b) = (figures[i], figures[j]);
                if (Moves(sight, a, b))
                {
                    var party = sight.Parties.Parties[sight.Origins.VoiceOf(a)].Name;
                    yield return new CaseFinding(
                        "H402",
                        "figure-moves",
                        sight.Incident,
                        [a.Passage, b.Passage],
                        $"Both cite {party}, but one has {a.Value} and the other {b.Value}, and neither says that the number changed."
                    );
                }
            }
        }
    }

    // The same body may well give a new number on another day: only what two outlets carry on one day is questioned.
    private static bool Moves(CaseSight sight, Assertion a, Assertion b) =>
        a.Key == b.Key
        && a.Value != b.Value
        && !a.IsPart
        && !b.IsPart
        && !a.IsUpdate
        && !b.IsUpdate
        && !a.IsRough
        && !b.IsRough
        && a.Chain.Count > 0
        && b.Chain.Count > 0
        && FigureRule.ScopeKey(a) == FigureRule.ScopeKey(b)
        && sight.Parties.OutletOf(a.Passage.Report) != sight.Parties.OutletOf(b.Passage.Report)
        && sight.Origins.VoiceOf(a) == sight.Origins.VoiceOf(b)
        && Day(sight, a) is { } day
        && day == Day(sight, b);

    private static NodaTime.LocalDate? Day(CaseSight sight, Assertion one) =>
        sight.Reports[one.Passage.Report].Reading.Provenance.Published?.Date;
}
