using Hearsay.Casework;
using Hearsay.Pages.Drawing;
using Hearsay.Pages.Map;
using Hearsay.Pages.Timelines;
using NodaTime;

namespace Hearsay.Pages.Dossier;

/// <summary>The numbers that answer one question, over the time at which they were published.</summary>
/// <param name="Question">The question.</param>
/// <param name="Axis">When.</param>
/// <param name="Lines">The lines across: how high each is, and what is written at it.</param>
/// <param name="Points">The numbers, as drawn.</param>
public sealed record FigureSeries(
    QuestionView Question,
    TimeAxis Axis,
    IReadOnlyList<(double Y, string Label)> Lines,
    IReadOnlyList<FigurePoint> Points
)
{
    /// <summary>How high a drawing is, in user units.</summary>
    public const double Height = 250;

    private const double Top = 52;
    private const double Bottom = Height - 14;

    /// <summary>The series of an incident: of every question to which there are two numbers or more that count everybody.</summary>
    internal static IEnumerable<FigureSeries> Of(IncidentView incident)
    {
        foreach (var question in incident.Questions.Where(one => one.Question.Kind == QuestionKind.Figure))
        {
            var stated = question
                .Answers.Where(answer => !answer.Answer.IsNegated)
                .SelectMany(answer => answer.Quotes.Concat(answer.Others).Select(quote => (answer, quote)))
                .Where(pair => pair.quote.Report.Provenance.Published is not null)
                .ToList();
            if (
                stated.Count > 1 && question.IsDisputed
                || stated.Select(pair => pair.answer).Where(IsWhole).Distinct().Count() > 1
            )
            {
                yield return Draw(question, stated);
            }
        }
    }

    // Numbers of different people are no series.
    private static bool IsWhole(AnswerView answer) => answer.Answer.Assertions[0] is { Scope: null, IsPart: false };

    private static FigureSeries Draw(QuestionView question, List<(AnswerView Answer, QuoteView Quote)> stated)
    {
        var moments = stated.ConvertAll(pair => MomentOf(pair.Quote));
        var axis = TimeAxis.Fit(moments.Min(), moments.Max());
        var (step, top) = Scale(stated.Max(pair => Highest(pair.Answer)));
        double At(double value) => Bottom - (Math.Clamp(value / top, 0, 1) * (Bottom - Top));
        var placer = new LabelPlacer(TimeAxis.Width, Height);
        var grouped = stated
            .Zip(moments)
            .GroupBy(pair => (pair.First.Answer, X: Math.Round(axis.At(pair.Second))))
            .Select(group => (group.Key.Answer, group.Key.X, Quotes: group.Select(pair => pair.First.Quote).ToList()))
            .OrderBy(point => point.X)
            .ToList();
        foreach (var point in grouped)
        {
            var y = At(Middle(point.Answer));
            placer.Take(point.X - 6, y - 6, point.X + 6, y + 6);
        }

        var named = new HashSet<AnswerView>();
        var points = grouped.ConvertAll(point =>
        {
            var first = point.Answer.Answer.Assertions[0];
            var y = At(Middle(point.Answer));
            var label = Svg.Cut(point.Answer.Words, 30);
            var at = named.Add(point.Answer) ? placer.Beside(point.X, y, label, FigurePoint.LabelSize) : null;
            return new FigurePoint(
                point.Answer,
                point.Quotes,
                point.X,
                y,
                first.Least is { } low ? At(low) : null,
                first.Most is { } high ? At(high) : null,
                label,
                at
            );
        });
        var lines = new List<(double, string)>();
        for (var value = 0.0; value <= top + (step / 2); value += step)
        {
            lines.Add((At(value), value.ToString("#,##0", System.Globalization.CultureInfo.InvariantCulture)));
        }

        return new FigureSeries(question, axis, lines, points);
    }

    private static Instant MomentOf(QuoteView quote)
    {
        var published = quote.Report.Provenance.Published!.Value;
        return published.ToInstant() ?? (published.Date + (published.Time ?? LocalTime.Midnight)).InUtc().ToInstant();
    }

    private static double Middle(AnswerView answer) =>
        answer.Answer.Assertions[0] switch
        {
            { Least: { } low, Most: { } high } => (low + high) / 2,
            { Least: { } low } => low,
            { Most: { } high } => high,
            _ => 0,
        };

    private static double Highest(AnswerView answer) =>
        Math.Max(answer.Answer.Assertions[0].Most ?? 0, answer.Answer.Assertions[0].Least ?? 0);

    // Four lines or so, at round numbers, the last one at or above the highest number.
    private static (double Step, double Top) Scale(double highest)
    {
        highest = Math.Max(highest, 1);
        var power = Math.Pow(10, Math.Floor(Math.Log10(highest / 4)));
        var step = new[] { 1, 2, 2.5, 5, 10 }.Select(one => Math.Max(1, one * power)).First(one => one * 4 >= highest);
        return (step, Math.Ceiling(highest / step) * step);
    }
}
