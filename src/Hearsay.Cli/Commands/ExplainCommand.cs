using System.CommandLine;
using System.Text;

namespace Hearsay.Cli;

/// <summary><c>hearsay explain</c>: says what a rule, a label or an error means.</summary>
internal static class ExplainCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var code = new Argument<string[]>("code")
        {
            HelpName = "CODE",
            Description = "A number such as H201, or a label such as denies; without one, all are listed.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var command = new Command("explain", "Explain a rule, a label or an error.") { code };
        command.SetAction(parsed => Run(surroundings, parsed.GetValue(code) ?? []));
        return command;
    }

    private static int Run(Surroundings surroundings, string[] codes)
    {
        var book = CodeBook.Read();
        var width = Math.Clamp(surroundings.TerminalWidth ?? 80, 40, 100);
        if (codes.Length == 0)
        {
            Write(surroundings, CodeText.List(book, width));
            return 0;
        }

        var missing = 0;
        var blank = "";
        foreach (var code in codes)
        {
            var entries = book.Find(code);
            foreach (var entry in entries)
            {
                Write(surroundings, blank + CodeText.Explain(entry, width));
                blank = "\n";
            }

            if (entries.Count == 0)
            {
                missing++;
                surroundings.Error.WriteLine(ErrorLine.Of(OutputCodes.NoSuchCode, Missing(book, code)));
            }
        }

        return missing == 0 ? 0 : 1;
    }

    private static string Missing(CodeBook book, string code)
    {
        var near = book.Nearest(code, 3);
        var hint = near.Count == 0 ? "" : $"; the nearest are {string.Join(", ", near)}";
        return $"there is no code or label \"{code}\"{hint}. hearsay explain lists all.";
    }

    private static void Write(Surroundings surroundings, string text) =>
        surroundings.Output.Write(Encoding.UTF8.GetBytes(text));
}
