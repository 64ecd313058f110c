using System.CommandLine;
using Hearsay.Intake;

namespace Hearsay.Cli;

/// <summary><c>hearsay wacz</c>: puts files and pages into one web archive collection.</summary>
internal static class WaczCommand
{
    /// <summary>Makes the command.</summary>
    public static Command Create(Surroundings surroundings)
    {
        var places = new Argument<string[]>("place")
        {
            HelpName = "FILE|FOLDER|ADDRESS",
            Description = "What goes in, byte for byte.",
            Arity = ArgumentArity.OneOrMore,
        };
        var target = new Option<string>("--out", "-o")
        {
            HelpName = "FILE.wacz",
            Description = "Where the collection goes.",
            Required = true,
        };
        var title = new Option<string?>("--title") { HelpName = "WORDS", Description = "What it is called." };
        var fetch = new FetchOptions();
        var command = new Command("wacz", "Put files and pages into a web archive collection (WACZ) that players open.")
        {
            places,
            target,
            title,
        };
        foreach (var option in fetch.All)
        {
            command.Options.Add(option);
        }

        command.SetAction(parsed =>
            Run(
                surroundings,
                parsed.GetValue(places) ?? [],
                parsed.GetValue(target)!,
                parsed.GetValue(title),
                fetch.Read(parsed)
            )
        );
        return command;
    }

    private static int Run(
        Surroundings surroundings,
        string[] places,
        string target,
        string? title,
        CaptureOptions options
    )
    {
        using var fetcher = new Fetcher(options);
        var failed = 0;
        var any = false;
        using var file = new AtomicFile(target);

        // Read one after another while they are written, so that only one is held.
        IEnumerable<Capture> Captures()
        {
            foreach (var place in places.SelectMany(ReportFinder.FilesOf))
            {
                Capture capture;
                try
                {
                    capture = (
                        CaptureSource.IsAddress(place)
                            ? fetcher.FetchAsync(place)
                            : CaptureSource.ReadAsync(place, options)
                    )
                        .GetAwaiter()
                        .GetResult();
                }
                catch (IntakeException error)
                {
                    failed++;
                    surroundings.Error.WriteLine(ErrorLine.Of(error.Code, error.Message));
                    continue;
                }

                any = true;
                yield return capture;
            }
        }

        try
        {
            WaczWriter.Write(file.Stream, Captures(), new WaczOptions(TimeProvider.System.GetUtcNow(), title));
        }
        catch (Exception error) when (OutputFailure.Knows(error))
        {
            throw OutputFailure.Of(target, error);
        }

        if (any)
        {
            file.Commit();
        }

        return failed == 0 ? 0 : 1;
    }
}
