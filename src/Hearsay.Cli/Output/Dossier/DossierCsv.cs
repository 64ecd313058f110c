using System.Globalization;
using System.Text;
using Hearsay.Casework;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>A case as comma-separated values after RFC 4180: a row for each passage that answers a question.</summary>
internal static class DossierCsv
{
    private const string Columns =
        "incident,question,key,answer,negated,origins_low,origins_high,contradicts,report,outlet,published,party,relay,"
        + "certainty,words,in_title,start,end";

    /// <summary>Writes it.</summary>
    public static string Write(Casebook casebook, IReadOnlyList<ReadReport> reports)
    {
        var rows = new StringBuilder(Columns).Append("\r\n");
        foreach (var question in casebook.Questions)
        {
            for (var i = 0; i < question.Answers.Count; i++)
            {
                var against = string.Join(
                    "; ",
                    question
                        .Comparisons.Where(one =>
                            one.Relation == Relation.Contradicts && (one.First == i || one.Second == i)
                        )
                        .Select(one => question.Answers[one.First == i ? one.Second : one.First].Value)
                );
                foreach (var one in question.Answers[i].Assertions)
                {
                    Append(rows, casebook, reports, question, question.Answers[i], one, against);
                }
            }
        }

        return rows.ToString();
    }

    private static void Append(
        StringBuilder rows,
        Casebook casebook,
        IReadOnlyList<ReadReport> reports,
        Question question,
        Answer answer,
        Assertion one,
        string against
    )
    {
        var (at, extent) = (one.Passage.Report, one.Passage.Extent);
        var reading = reports[at].Reading;
        var text = (one.Passage.InTitle ? reading.Title! : reading).Text;
        var parties = casebook.Parties;
        var party = one.Chain.Count > 0 ? parties.Of(at, one.Chain[0]) : parties.OutletOf(at);
        rows.AppendJoin(
                ',',
                Number(question.Incident + 1),
                CaseworkNames.Of(question.Kind),
                CsvCell.Of(question.Key),
                CsvCell.Of(answer.Value),
                answer.IsNegated ? "yes" : "no",
                Number(answer.Origins.Low),
                Number(answer.Origins.High),
                CsvCell.Of(against),
                CsvCell.Of(casebook.Reports[at].Id),
                CsvCell.Of(reading.Provenance.Outlet),
                CsvCell.Of(reading.Provenance.Published?.ToString()),
                CsvCell.Of(parties.Parties[party].Name),
                CsvCell.Of(string.Join(" → ", one.Chain.Select(hop => hop.Name))),
                ContractNames.Of(one.Certainty),
                CsvCell.Of(extent.In(text.Text).ToString()),
                one.Passage.InTitle ? "yes" : "no",
                Number(text.CodePoints.FromUtf16(extent.Start)),
                Number(text.CodePoints.FromUtf16(extent.End))
            )
            .Append("\r\n");
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
