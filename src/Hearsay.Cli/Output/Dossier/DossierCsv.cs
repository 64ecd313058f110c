using System.Globalization;
using System.Text;
using Hearsay.Casework;
using Hearsay.Pages.Dossier;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>
/// A case as comma-separated values after RFC 4180: a row for each passage that answers a question, then for each that predicts,
/// binds, chooses its words, or has a decision about it, and for each grade and toll.
/// </summary>
internal sealed class DossierCsv
{
    private const string Columns =
        "incident,question,key,answer,negated,origins_low,origins_high,contradicts,report,outlet,published,party,relay,"
        + "certainty,words,in_title,start,end,set_by,rule";

    private readonly StringBuilder _rows = new StringBuilder(Columns).Append("\r\n");
    private readonly DossierModel _model;
    private readonly IReadOnlyList<ReadReport> _reports;

    private DossierCsv(DossierModel model, IReadOnlyList<ReadReport> reports) => (_model, _reports) = (model, reports);

    /// <summary>Writes it.</summary>
    public static string Write(DossierModel model, IReadOnlyList<ReadReport> reports)
    {
        var csv = new DossierCsv(model, reports);
        foreach (var question in model.Casebook.Questions)
        {
            for (var i = 0; i < question.Answers.Count; i++)
            {
                csv.Add(question, i);
            }
        }

        csv.AddIncidents();
        csv.AddOutlook();
        return csv._rows.ToString();
    }

    private void Add(Question question, int index)
    {
        var answer = question.Answers[index];
        var against = string.Join(
            "; ",
            question
                .Comparisons.Where(one =>
                    one.Relation == Relation.Contradicts && (one.First == index || one.Second == index)
                )
                .Select(one => question.Answers[one.First == index ? one.Second : one.First].Value)
        );
        foreach (var one in answer.Assertions)
        {
            var parties = _model.Casebook.Parties;
            var report = one.Passage.Report;
            var party = one.Chain.Count > 0 ? parties.Of(report, one.Chain[0]) : parties.OutletOf(report);
            Append(
                new Row(question.Incident + 1, CaseworkNames.Of(question.Kind), question.Key, answer.Value)
                {
                    Negated = answer.IsNegated,
                    Origins = (answer.Origins.Low, answer.Origins.High),
                    Against = against,
                    Party = parties.Parties[party].Name,
                    Relay = string.Join(" → ", one.Chain.Select(hop => hop.Name)),
                    Certainty = ContractNames.Of(one.Certainty),
                    Passage = one.Passage,
                }
            );
        }
    }

    private void AddIncidents()
    {
        foreach (var incident in _model.Incidents)
        {
            foreach (var grade in incident.Grades)
            {
                AddGrade(incident.Number, grade);
            }

            foreach (var toll in incident.Group.Tolls.Select(view => view.History))
            {
                Append(
                    new Row(
                        incident.Number,
                        "toll",
                        toll.What,
                        string.Create(CultureInfo.InvariantCulture, $"{toll.Low} / {toll.Best} / {toll.High}")
                    )
                    {
                        Passage = toll.BestPassages[0],
                        Rule = toll.Rule,
                    }
                );
            }

            foreach (var answer in incident.Questions.SelectMany(question => question.Answers))
            {
                AddGrade(incident.Number, answer.Admiralty, answer.Quotes[0].Passage);
            }
        }
    }

    private void AddGrade(int incident, GradeView grade, CasePassage? passage = null)
    {
        if (grade.Proposed is { } proposed)
        {
            Append(
                new Row(incident, "grade", grade.Field, proposed.Value)
                {
                    Passage = passage ?? (proposed.Passages.Count > 0 ? proposed.Passages[0] : null),
                    Rule = proposed.Rule,
                }
            );
        }

        foreach (var set in grade.Set)
        {
            Append(
                new Row(incident, "grade", grade.Field, set.Value ?? "")
                {
                    Passage = passage,
                    SetBy = set.By,
                    Rule = set.Note ?? "",
                }
            );
        }
    }

    private void AddOutlook()
    {
        foreach (var one in _model.Forecasts)
        {
            foreach (var quote in one.Quotes)
            {
                Append(
                    new Row(null, "forecast", one.Likelihood ?? "", CaseworkNames.Of(one.State))
                    {
                        Party = one.Holder,
                        Passage = quote.Passage,
                        SetBy = one.SetBy?.By ?? "",
                        Rule = one.Window ?? "",
                    }
                );
            }
        }

        foreach (var one in _model.Commitments)
        {
            foreach (var saying in one.Sayings)
            {
                foreach (var quote in saying.Quotes)
                {
                    Append(
                        new Row(null, "commitment", one.Party, ContractNames.Of(saying.Status))
                        {
                            Party = saying.Voice,
                            Passage = quote.Passage,
                            Rule = one.Until ?? "",
                        }
                    );
                }
            }
        }

        foreach (var outlet in _model.Wordings)
        {
            foreach (var (kind, words) in outlet.Kinds.OrderBy(pair => pair.Key))
            {
                foreach (var one in words)
                {
                    Append(
                        new Row(null, "wording", ContractNames.Of(kind), one.Words)
                        {
                            Party = one.Holder ?? outlet.Outlet,
                            Passage = one.Quote.Passage,
                        }
                    );
                }
            }
        }
    }

    private void Append(Row row)
    {
        string[] place = ["", "", "", "", "", "", ""];
        if (row.Passage is { } passage)
        {
            var reading = _reports[passage.Report].Reading;
            var text = (passage.InTitle ? reading.Title! : reading).Text;
            place =
            [
                _model.Casebook.Reports[passage.Report].Id,
                reading.Provenance.Outlet ?? "",
                reading.Provenance.Published?.ToString() ?? "",
                passage.Extent.In(text.Text).ToString(),
                passage.InTitle ? "yes" : "no",
                Number(text.CodePoints.FromUtf16(passage.Extent.Start)),
                Number(text.CodePoints.FromUtf16(passage.Extent.End)),
            ];
        }

        _rows
            .AppendJoin(
                ',',
                row.Incident is { } incident ? Number(incident) : "",
                row.Question,
                CsvCell.Of(row.Key),
                CsvCell.Of(row.Answer),
                row.Negated switch
                {
                    null => "",
                    true => "yes",
                    false => "no",
                },
                row.Origins is var (low, _) ? Number(low) : "",
                row.Origins is var (_, high) ? Number(high) : "",
                CsvCell.Of(row.Against),
                CsvCell.Of(place[0]),
                CsvCell.Of(place[1]),
                CsvCell.Of(place[2]),
                CsvCell.Of(row.Party),
                CsvCell.Of(row.Relay),
                row.Certainty,
                CsvCell.Of(place[3]),
                place[4],
                place[5],
                place[6],
                CsvCell.Of(row.SetBy),
                CsvCell.Of(row.Rule)
            )
            .Append("\r\n");
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private sealed record Row(int? Incident, string Question, string Key, string Answer)
    {
        public bool? Negated { get; init; }
        public (int Low, int High)? Origins { get; init; }
        public string Against { get; init; } = "";
        public string Party { get; init; } = "";
        public string Relay { get; init; } = "";
        public string Certainty { get; init; } = "";
        public CasePassage? Passage { get; init; }
        public string SetBy { get; init; } = "";
        public string Rule { get; init; } = "";
    }
}
