using System.CommandLine;

namespace Hearsay.Cli;

/// <summary>The root: what <c>hearsay</c> itself takes, and its verbs.</summary>
internal static class HearsayCommand
{
    /// <summary>Makes the command.</summary>
    public static RootCommand Create(Surroundings surroundings)
    {
        var root = new RootCommand("Takes reports apart: who claims what, through whom, when and where.");
        root.Subcommands.Add(ReadCommand.Create(surroundings));
        if (!surroundings.InputIsTerminal)
        {
            root.SetAction(_ => ReadCommand.Filter(surroundings, ReportDefaults.None, Environment.ProcessorCount));
        }

        return root;
    }
}
