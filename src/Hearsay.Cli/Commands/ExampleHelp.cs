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
            ("hearsay dossier reports/ -o dossier.html", "where many reports agree and where they conflict"),
            ("hearsay read report.txt --published 2027-03-28", "who says what in a report"),
            ("hearsay read page.html --format html --out sheet.html", "a claim sheet to look at in a browser"),
            ("hearsay capture https://example.org/news/1 --into archive", "keep a page as it is"),
            ("hearsay case new kemi && hearsay case add kemi *.html", "keep reports in a case"),
            ("hearsay search kemi bridge closed", "who says what about it"),
            ("hearsay explain H201", "what a rule, a label or an error means"),
        ],
        ["gazetteer add"] =
        [
            (
                "hearsay gazetteer add SY.zip IQ.zip alternateNamesV2.zip",
                "GeoNames' places of two countries, with all names"
            ),
            ("hearsay gazetteer add villages.csv", "a table with the columns name, lat and lon"),
        ],
        ["gazetteer find"] =
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
            ("hearsay verify kemi", "the same of a case, with the words of its reports"),
            ("hearsay verify archive --head 12:5f0c…", "and is the log the one whose head was noted?"),
            ("hearsay verify archive --certificate authority.pem", "and since when has it been so?"),
        ],
        ["timestamp"] =
        [
            ("hearsay timestamp archive --authority https://tsa.example/", "proof that all this existed today"),
        ],
        ["dossier"] =
        [
            ("hearsay dossier reports/ -o dossier.html", "all reports of a folder, on one page"),
            ("hearsay dossier kemi.case -o kemi/", "a folder with a page for each report, from a case"),
            ("hearsay dossier *.html *.pdf -o answers.csv", "a row for each answer, for a spreadsheet"),
            (
                "hearsay dossier clippings/ --names date-outlet -o dossier.html",
                "files such as 2027-03-28-kemi-courier.txt"
            ),
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
        ["case"] =
        [
            ("hearsay case new kemi", "an empty case in the folder kemi"),
            ("hearsay case add kemi *.html https://example.org/news/1", "reports into it, read"),
            ("hearsay case show kemi r12", "what is in one of them"),
            ("hearsay case pack kemi kemi.zip", "one file of it, to mail"),
        ],
        ["case new"] = [("hearsay case new kemi --name \"Kemi bridge\" --by \"Aino V.\"", "a case, signed")],
        ["case add"] =
        [
            ("hearsay case add kemi reports/*.html", "pages that were saved"),
            ("hearsay case add kemi https://example.org/news/1", "a page of the web; fetched again, a version of it"),
            ("hearsay case add kemi posts.jsonl --outlet \"Kemi Courier\"", "many reports in one file"),
        ],
        ["case list"] = [("hearsay case list kemi --outlet courier", "an outlet's reports")],
        ["case show"] =
        [
            ("hearsay case show kemi", "how much there is"),
            ("hearsay case show kemi r12", "a report's claims, times, places, figures and findings"),
            ("hearsay case show kemi r12 --items", "everything in it with its address"),
            ("hearsay case show kemi r12/c4", "one claim and what was decided about it"),
        ],
        ["case decide"] =
        [
            ("hearsay case decide kemi r12/c4 accept", "take a claim as read"),
            ("hearsay case decide kemi r12/c4 correct holder=\"the ministry\"", "say what a field should be"),
            ("hearsay case decide kemi r12/e3 merge r15/e1", "say that two are one"),
            ("hearsay case decide kemi r12/h1 reject --note \"a typing error\"", "say that it is not so"),
        ],
        ["case undo"] = [("hearsay case undo kemi d7", "take a decision back; both entries stay")],
        ["case reread"] = [("hearsay case reread kemi", "read again what an older version read, and say what changed")],
        ["case remove"] =
        [
            ("hearsay case remove kemi r12 --note \"added by mistake\"", "take a report out; undo brings it back"),
        ],
        ["case rename"] = [("hearsay case rename kemi \"The bridge of Kemi\"", "another name; the folder stays")],
        ["case pack"] = [("hearsay case pack kemi kemi.zip", "one file; the same case gives the same bytes")],
        ["case unpack"] = [("hearsay case unpack kemi.zip kemi-copy", "a case again, verified first")],
        ["search"] =
        [
            ("hearsay search kemi bridge closed", "reports that have both words"),
            ("hearsay search kemi '\"at least 12\" injur*'", "words together, any ending"),
            ("hearsay search kemi missile --kind claims --holder ministry", "what somebody says about it"),
            ("hearsay search kemi tromso --kind places --since 2027-03-28", "mentions of a place"),
        ],
        ["diff"] = [("hearsay diff kemi r15", "what changed since the version before it")],
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
            if (Examples.TryGetValue(PathOf(command), out var examples))
            {
                Write(parsed.InvocationConfiguration.Output, examples);
            }

            return status;
        }
    }

    // "case add" for the verb inside the verb; empty for the root.
    private static string PathOf(Symbol command) =>
        command is RootCommand ? ""
        : command.Parents.OfType<Command>().FirstOrDefault() is { } parent and not RootCommand
            ? $"{parent.Name} {command.Name}"
        : command.Name;

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
