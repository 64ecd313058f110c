using System.Globalization;
using System.Text;
using Hearsay.Archive;
using Hearsay.Cases;
using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Bench.Cases;

/// <summary>Any number of reports, each of other words: the samples, read once, with a paragraph of made-up words behind them.</summary>
internal sealed class BenchReports
{
    private const int MadeUp = 40;
    private const int Vocabulary = 50_000;
    private static readonly Agent Reader = Agent.Software("bench", "1");
    private static readonly Agent By = Agent.Person("bench");
    private readonly List<(Report Report, ReportReading Reading)> _samples;

    public BenchReports() =>
        _samples = [
            .. new ReportFinder()
                .Find("samples")
                .SelectMany(input => input.Extract())
                .Select(extraction => extraction.Report)
                .OfType<Report>()
                .Where(report => report.Text.Length > 500)
                .Select(report =>
                    (
                        report,
                        ReportReader.English.Read(
                            Annotator.English.Annotate(report.Text),
                            new Provenance
                            {
                                Title = report.Title,
                                Outlet = report.Outlet,
                                Published = PublicationTime.TryParse(report.Published, out var time) ? time : null,
                            }
                        )
                    )
                ),
        ];

    /// <summary>So many, from the given one on; the same number makes the same report.</summary>
    public List<NewReport> Make(int first, int count) => [.. Enumerable.Range(first, count).Select(MakeOne)];

    private NewReport MakeOne(int number)
    {
        var (sample, read) = _samples[number % _samples.Count];
        var text = sample.Text + "\n\n" + Words(number);
        var address = $"https://news.example/{number}";
        var capture = new Capture(
            Encoding.UTF8.GetBytes(text),
            new Obtaining
            {
                Address = address,
                Method = ObtainingMethods.HttpGet,
                Time = new DateTimeOffset(2031, 5, 4, 12, 0, 0, TimeSpan.Zero),
            }
        );
        var report = sample with { Capture = capture, Id = address, Text = text, Address = address };
        var provenance = read.Provenance with { Address = address, Outlet = $"Outlet {number % 300}" };
        var annotated = Annotator.English.Annotate(text, AnnotationLayers.Tokens);
        return new NewReport(report, read with { Text = annotated, Provenance = provenance }, Reader, By);
    }

    // Some words in every other report, most in hardly any, as it is with names.
    private static string Words(int number)
    {
        var random = new Random(number);
        var words = new StringBuilder();
        for (var i = 0; i < MadeUp; i++)
        {
            var rank = (int)Math.Pow(Vocabulary, random.NextDouble());
            words.Append(CultureInfo.InvariantCulture, $"{(i == 0 ? "" : " ")}word{rank}");
        }

        return words.Append('.').ToString();
    }
}
