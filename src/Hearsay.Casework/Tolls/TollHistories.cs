using Hearsay.Reading;

namespace Hearsay.Casework;

/// <summary>Follows the figures of an incident over time.</summary>
public static class TollHistories
{
    private static readonly string[] Counted = ["killed", "injured", "missing", "detained", "displaced"];

    /// <summary>What the reports of an incident say of its dead, injured, missing, detained and displaced.</summary>
    /// <param name="incident">The incident.</param>
    /// <param name="reports">The reports of the case, in its order, as the incident's members count them.</param>
    /// <returns>One history for each of these that a report gives a figure of, in that order.</returns>
    public static IReadOnlyList<TollHistory> Read(Incident incident, IReadOnlyList<CaseReport> reports)
    {
        ArgumentNullException.ThrowIfNull(incident);
        ArgumentNullException.ThrowIfNull(reports);
        var histories = new List<TollHistory>();
        foreach (var what in Counted)
        {
            var figures = new List<TollFigure>();
            var given = new List<(double Low, double High, CasePassage At)>();
            foreach (var member in incident.Members)
            {
                var before = figures.Count;
                AddFigures(figures, member, reports[member.Report].Reading, what);
                AddGiven(given, figures, before, member, reports[member.Report].Reading, what);
            }

            if (given.Count > 0)
            {
                var best = BestToll.Of(given.Select(one => one.Low))!.Value;
                histories.Add(
                    new(
                        what,
                        figures,
                        given.Min(one => one.Low),
                        best,
                        given.Max(one => one.High),
                        BestToll.Rule,
                        [.. given.Where(one => one.Low == best).Select(one => one.At)]
                    )
                );
            }
        }

        return histories;
    }

    private static void AddFigures(List<TollFigure> figures, IncidentMember member, ReportReading reading, string what)
    {
        if (member.Part == 0 && reading.Title is { } title)
        {
            Add(title, true);
        }

        Add(reading, false);

        void Add(ReportReading passage, bool inTitle)
        {
            for (var i = 0; i < passage.Figures.Count; i++)
            {
                var figure = passage.Figures[i];
                if (figure.What == what && (inTitle || member.Extent.Contains(figure.Extent)))
                {
                    figures.Add(
                        new(
                            i,
                            new(member.Report, figure.Extent, inTitle),
                            figure,
                            figure.Claim >= 0 ? passage.Claims[figure.Claim].Holder : null,
                            reading.Provenance.Published
                        )
                    );
                }
            }
        }
    }

    // What the report as a whole gives was worked out when it was read; an item of a round-up gives its largest figure.
    private static void AddGiven(
        List<(double Low, double High, CasePassage At)> given,
        List<TollFigure> figures,
        int first,
        IncidentMember member,
        ReportReading reading,
        string what
    )
    {
        var whole = member.Part == 0 ? reading.Tolls.FirstOrDefault(toll => toll.What == what) : null;
        if (whole is not null)
        {
            var passage = whole.InTitle ? reading.Title! : reading;
            var extent = whole.Figures.Select(i => passage.Figures[i].Extent).Aggregate((a, b) => a.Union(b));
            given.Add((whole.Low, whole.High ?? whole.Low, new(member.Report, extent, whole.InTitle)));
            return;
        }

        TollFigure? largest = null;
        for (var i = first; i < figures.Count; i++)
        {
            if (figures[i].Stated.Low is { } low && low > (largest?.Stated.Low ?? double.NegativeInfinity))
            {
                largest = figures[i];
            }
        }

        // Where the report as a whole was judged and has none, its figures are about others.
        if (largest is not null && (member.Part > 0 || what is not ("killed" or "injured")))
        {
            given.Add((largest.Stated.Low!.Value, largest.Stated.High ?? largest.Stated.Low.Value, largest.Passage));
        }
    }
}
