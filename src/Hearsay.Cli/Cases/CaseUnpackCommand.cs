using System.CommandLine;
using Hearsay.Cases;

namespace Hearsay.Cli;

/// <summary><c>hearsay case unpack</c>: makes a case of a pack, once everything in it was verified.</summary>
internal static class CaseUnpackCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var options = new CaseOptions();
        var pack = new Argument<string>("pack")
        {
            HelpName = "PACK",
            Description = "A file that hearsay case pack made.",
        };
        var anyway = new Option<bool>("--anyway") { Description = "Unpack a case that does not verify too." };
        var command = new Command("unpack", "Make a case of a pack, verified first.") { anyway };
        options.Case.Description = "The folder that is made.";
        options.AddTo(command, signed: false);
        command.Arguments.Insert(0, pack);
        command.SetAction(parsed =>
        {
            var json = options.IsJson(parsed);
            var folder = parsed.GetRequiredValue(options.Case);
            var found = CaseUnpack.Read(parsed.GetRequiredValue(pack), folder, parsed.GetValue(anyway));
            return VerificationOutput.Print(surroundings, json, folder, found.Archive, found);
        });
        return command;
    }
}
