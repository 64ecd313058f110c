using System.CommandLine;
using System.Globalization;
using System.Text;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary><c>hearsay gazetteer</c>: adds places that reports are read with, and shows what is known.</summary>
internal static class GazetteerCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var command = new Command("gazetteer", "Add places to read with, and show what is known of a name.");
        command.Subcommands.Add(Add(surroundings));
        command.Subcommands.Add(Find(surroundings));
        return command;
    }

    private static Option<string?> Target() =>
        new("--gazetteer")
        {
            HelpName = "FILE",
            Description = "The gazetteer [default: your own, in your data folder].",
        };

    private static Command Add(Surroundings surroundings)
    {
        var files = new Argument<string[]>("file")
        {
            HelpName = "FILE",
            Description = "GeoNames dumps (allCountries, a country, alternateNamesV2), GeoJSON or CSV; zipped or not.",
            Arity = ArgumentArity.OneOrMore,
        };
        var target = Target();
        var fresh = new Option<bool>("--fresh") { Description = "Begin anew: leave out what was added before." };
        var command = new Command("add", "Add the places of files to your gazetteer.") { files, target, fresh };
        command.SetAction(parsed =>
            Add(surroundings, parsed.GetValue(files) ?? [], parsed.GetValue(target), parsed.GetValue(fresh))
        );
        return command;
    }

    private static Command Find(Surroundings surroundings)
    {
        var names = new Argument<string[]>("name")
        {
            HelpName = "NAME",
            Description = "The name as it is written, in any script.",
            Arity = ArgumentArity.OneOrMore,
        };
        var target = new Option<string[]>("--gazetteer")
        {
            HelpName = "FILE",
            Description = "Look there instead of in your own.",
        };
        var without = new Option<bool>("--no-gazetteer") { Description = "Look only into what comes with Hearsay." };
        var near = new Option<string?>("--near") { HelpName = "PLACE", Description = "Give distances from there." };
        var command = new Command("find", "Show what is known of a name, and how it was found.")
        {
            names,
            target,
            without,
            near,
        };
        command.SetAction(parsed =>
        {
            var places =
                UserGazetteer.Gather(surroundings, parsed.GetValue(target) ?? [], parsed.GetValue(without))
                ?? Gazetteer.Embedded;
            var missing = 0;
            foreach (var name in parsed.GetValue(names) ?? [])
            {
                var text = FoundPlaces.Describe(places, name, parsed.GetValue(near), out var found);
                surroundings.Output.Write(Encoding.UTF8.GetBytes(text));
                missing += found ? 0 : 1;
            }

            return missing == 0 ? 0 : 1;
        });
        return command;
    }

    private static int Add(Surroundings surroundings, string[] files, string? path, bool fresh)
    {
        path ??=
            UserGazetteer.DefaultPath(surroundings)
            ?? throw new OutputException(
                OutputCodes.BadOption,
                "this system names no folder for your data; say with --gazetteer where the gazetteer shall be."
            );
        var before = !fresh && File.Exists(path) ? UserGazetteer.Open(path) : null;
        using var making = new GazetteerMaking(path, surroundings);
        making.Read(files, before);
        if (making.Places + making.Names == 0)
        {
            Tell(surroundings, making);
            throw new OutputException(
                OutputCodes.NoPlaces,
                "nothing was added: no row could be used. The gazetteer is as it was."
            );
        }

        making.Finish();
        making.Dispose();
        Tell(surroundings, making);
        surroundings.Output.Write(Encoding.UTF8.GetBytes(Summary(making, path)));
        return making.Refused == 0 ? 0 : 1;
    }

    private static void Tell(Surroundings surroundings, GazetteerMaking making)
    {
        foreach (var fault in making.Faults)
        {
            surroundings.Error.WriteLine(
                ErrorLine.Of(
                    OutputCodes.DamagedRow,
                    $"{VisibleText.Of(fault.File)}, row {fault.Row}: {fault.Why}; it was left out."
                )
            );
        }

        if (making.Refused > making.Faults.Count)
        {
            surroundings.Error.WriteLine(
                ErrorLine.Of(
                    OutputCodes.DamagedRow,
                    $"{making.Refused - making.Faults.Count:N0} more rows were left out."
                )
            );
        }
    }

    private static string Summary(GazetteerMaking making, string path)
    {
        var words = new List<string> { Counted(making.Places, "place") };
        if (making.Names > 0)
        {
            words.Add(Counted(making.Names, "further name"));
        }

        var text = new StringBuilder($"Added {string.Join(" and ", words)}");
        if (making.PassedOver > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"; passed over {Counted(making.PassedOver, "row")} of no use");
        }

        text.Append(
            CultureInfo.InvariantCulture,
            $".\n{VisibleText.Of(path)} now holds {Counted(making.Count, "place")}.\n"
        );
        return text.ToString();
    }

    private static string Counted(long count, string what) =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");
}
