namespace Hearsay.Reading;

/// <summary>Works out how many killed and how many injured a report as a whole gives.</summary>
/// <remarks>
/// Reports give the number in the title or at the beginning, and tell of other days and other places further down. So the
/// largest number of the title and of the first lines counts, and where they hold none, the first one after them. The
/// members of a list are added up; parts of a whole ("including", "of them") and stated noughts about others are left out.
/// Those who were shot or stabbed are injured, less those killed, where that comes to more than the injured that are stated.
/// Where somebody was killed, an injured person without a number may be the same one: such words count in the title alone,
/// and with "a" in the first lines.
/// </remarks>
internal static class TollReader
{
    // The title and the first lines.
    private const int Lead = 300;

    // What stands further down is told of other days.
    private const int Furthest = 1000;

    /// <summary>The tolls of a report, killed first; what no figure speaks of has none.</summary>
    public static IReadOnlyList<Toll> Read(ReportReading report, ReportReading? title)
    {
        if (report.Figures.Count == 0 && title is null or { Figures.Count: 0 })
        {
            return [];
        }

        var tolls = new List<Toll>(2);
        var killed = Best(report, title, "killed", "killed", false);
        if (killed is not null)
        {
            tolls.Add(killed);
        }

        var injured = Best(report, title, "injured", "injured", killed is not null);
        var shot = Best(report, title, "shot", "stabbed", killed is not null);
        var others = shot is not null && AreOthers(shot.InTitle ? title! : report, shot);
        if (shot is not null && Less(shot, others ? null : killed, injured) is { } survivors)
        {
            tolls.Add(survivors);
        }
        else if (injured is not null)
        {
            tolls.Add(injured);
        }

        return tolls;
    }

    // "killed a couple and shot two others": the dead are not among them.
    private static bool AreOthers(ReportReading passage, Toll shot) =>
        shot.Figures.All(figure =>
            passage.Figures[figure].Who is { } who
            && (
                who.StartsWith("other", StringComparison.OrdinalIgnoreCase)
                || who.EndsWith("others", StringComparison.OrdinalIgnoreCase)
            )
        );

    // Those shot are the killed and the injured together.
    private static Toll? Less(Toll shot, Toll? killed, Toll? injured)
    {
        var dead = killed?.Low ?? 0;
        if (injured is not null && shot.Low < injured.Low + dead)
        {
            return null;
        }

        var left = dead <= shot.Low ? shot.Low - dead : shot.Low;
        return left == 0 && injured is { Low: > 0 }
            ? null
            : shot with
            {
                What = "injured",
                Low = left,
                High = shot.High is null ? null : left + shot.High - shot.Low,
                Rule = "shot-less-killed",
            };
    }

    private static Toll? Best(ReportReading report, ReportReading? title, string what, string orWhat, bool dead)
    {
        Toll? best = null;
        if (title is not null)
        {
            Take(title, what, orWhat, true, false, ref best);
        }

        Take(report, what, orWhat, false, dead, ref best);
        return best;
    }

    private static void Take(ReportReading passage, string what, string orWhat, bool inTitle, bool dead, ref Toll? best)
    {
        var figures = passage.Figures;
        var statements = new TollStatements(passage.Text, figures);
        for (var i = 0; i < figures.Count; i++)
        {
            if (figures[i].What != what && figures[i].What != orWhat || !statements.Counts(i))
            {
                continue;
            }

            var late = !inTitle && figures[i].Extent.Start > Lead;
            if (late && (best is not null || figures[i].Extent.Start > Furthest))
            {
                return;
            }

            if (dead && statements.IsMention(i, what == "injured", late))
            {
                continue;
            }

            var statement = statements.From(i, inTitle, out var last);
            best = best is null || (statement.High ?? statement.Low) > (best.High ?? best.Low) ? statement : best;
            i = last;
        }
    }
}
