using System.Globalization;
using Hearsay.Casework;
using Hearsay.Language;
using Hearsay.Reading;
using Hearsay.Testing;

namespace Hearsay.Training.Casework;

/// <summary><c>training casework</c>: scores conflicts and origins on the invented cases of <c>specs/casework</c>.</summary>
internal static class CaseworkVerb
{
    /// <summary>Runs the verb.</summary>
    /// <param name="arguments"><c>--misses</c> lists what is wrong in the open half, <c>--answers</c> all answers.</param>
    public static int Run(string[] arguments)
    {
        var folder = Path.Combine(RepositoryRoot.Path, "specs", "casework");
        if (arguments is ["--text", .. var texts])
        {
            Print(
                CaseAnalyzer.Analyze(
                    texts.Select(
                        (text, i) =>
                            new CaseReport(
                                $"r{i + 1}",
                                ReportReader.English.Read(
                                    Annotator.English.Annotate(text),
                                    new Provenance { Outlet = $"Outlet {i + 1}" }
                                )
                            )
                    )
                )
            );
            return 0;
        }

        var misses = arguments.Contains("--misses");
        Console.WriteLine(
            "| cases | half | conflicts found % | of those given right % | kind right % | propositions answered % | low bound exact % | interval covers % |"
        );
        Console.WriteLine("|---:|---|---:|---:|---:|---:|---:|---:|");
        Score(folder, "open", misses ? Console.Out : null, arguments.Contains("--answers"));
        if (Directory.Exists(Path.Combine(folder, "held-out")))
        {
            Score(Path.Combine(folder, "held-out"), "held out", null, false);
        }

        return 0;
    }

    private static void Score(string folder, string half, TextWriter? log, bool answers)
    {
        var score = new CaseScore();
        var files = Directory
            .GetFiles(folder, "*.md")
            .Where(file => !file.EndsWith("README.md", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .ToArray();
        foreach (var path in files)
        {
            var file = CaseFile.Read(path);
            var book = CaseAnalyzer.Analyze(file.Reports);
            log?.WriteLine(file.Title);
            if (answers)
            {
                Print(book);
            }

            score.Add(file, book, log);
        }

        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {files.Length} | {half} | {Share(score.Found, score.Gold)} | {Share(score.Right, score.Given)} | {Share(score.KindRight, score.Found)} | {Share(score.Answered, score.Propositions)} | {Share(score.LowRight, score.Propositions)} | {Share(score.Covered, score.Propositions)} |"
            )
        );
    }

    private static void Print(Casebook book)
    {
        foreach (var incident in book.Incidents)
        {
            Console.WriteLine($"    incident {string.Join(' ', incident.Select(report => book.Reports[report].Id))}");
        }

        foreach (var question in book.Questions)
        {
            Console.WriteLine($"    {question.Kind} {question.Key}");
            foreach (var answer in question.Answers)
            {
                Console.WriteLine(
                    $"      {answer.Value} {answer.Origins.Low}-{answer.Origins.High}: {CaseScore.Say(book, answer)}"
                );
            }
        }
    }

    private static string Share(int part, int whole) =>
        whole == 0 ? "-" : (100.0 * part / whole).ToString("0.0", CultureInfo.InvariantCulture);
}
