using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Hearsay.Cli;

/// <summary>Puts examples under the help of the commands that have some.</summary>
internal static class ExampleHelp
{
    private static readonly Dictionary<string, (string Command, string Does)[]> Examples = new()
    {
        [""] =
        [
            ("hearsay read report.txt --published 2027-03-28", "who says what in a report"),
            ("hearsay read page.html --format html --out sheet.html", "a claim sheet to look at in a browser"),
            ("hearsay capture https://example.org/news/1 --into archive", "keep a page as it is"),
            ("hearsay explain H201", "what a rule, a label or an error means"),
        ],
        ["add"] =
        [
            (
                "hearsay gazetteer add SY.zip IQ.zip alternateNamesV2.zip",
                "GeoNames' places of two countries, with all names"
            ),
            ("hearsay gazetteer add villages.csv", "a table with the columns name, lat and lon"),
        ],
        ["find"] =
        [
            ("hearsay gazetteer find \"Dayr az-Zawr\"", "what is known of a name, and how it was found"),
            ("hearsay gazetteer find Tripoli --near Beirut", "with the distance and direction from another place"),
        ],
        ["wacz"] =
        [
            (
                "hearsay wacz clippings/ https://example.org/news/1 -o case.wacz",
                "files and a page, to be kept or replayed"
            ),
        ],
        ["capture"] =
        [
            ("hearsay capture https://example.org/news/1 --into archive", "a page of the web"),
            ("hearsay capture *.pdf --into archive --by \"A. Person\"", "files, and who has it done"),
            ("hearsay capture addresses.txt --into archive", "each address of a list; again to go on"),
            ("hearsay capture https://example.org/feed --sources --into archive", "a feed and what is new in it"),
        ],
        ["verify"] =
        [
            ("hearsay verify archive", "is everything as it was left?"),
            ("hearsay verify archive --head 12:5f0c…", "and is the log the one whose head was noted?"),
            ("hearsay verify archive --certificate authority.pem", "and since when has it been so?"),
        ],
        ["timestamp"] =
        [
            ("hearsay timestamp archive --authority https://tsa.example/", "proof that all this existed today"),
        ],
        ["read"] =
        [
            ("hearsay read report.txt --published 2027-03-28", "a sheet on the terminal"),
            ("hearsay read https://example.org/news/1", "a page of the web"),
            ("hearsay read *.html *.pdf -f html -o sheets/", "a page for each report, in a folder"),
            ("hearsay read mails.mbox archive.wacz clippings/", "all that a mailbox, an archive, a folder hold"),
            ("hearsay read *.txt -f csv -o claims.csv", "a row for each claim, for a spreadsheet"),
            ("hearsay read --format jsonl < in.jsonl > out.jsonl", "a filter: a line out for each line in"),
        ],
    };

    /// <summary>Makes the help of a root command show examples.</summary>
    public static void AddTo(RootCommand root)
    {
        if (root.Options.OfType<HelpOption>().FirstOrDefault() is { Action: HelpAction help } option)
        {
            option.Action = new HelpWithExamples(help);
        }
    }

    private sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
    {
        public override bool ClearsParseErrors => true;

        public override int Invoke(ParseResult parsed)
        {
            var status = help.Invoke(parsed);
            var command = parsed.CommandResult.Command;
            if (Examples.TryGetValue(command is RootCommand ? "" : command.Name, out var examples))
            {
                Write(parsed.InvocationConfiguration.Output, examples);
            }

            return status;
        }
    }

    private static void Write(TextWriter output, (string Command, string Does)[] examples)
    {
        output.WriteLine("Examples:");
        foreach (var (command, does) in examples)
        {
            output.WriteLine($"  {command}");
            output.WriteLine($"      {does}");
        }
    }
}
