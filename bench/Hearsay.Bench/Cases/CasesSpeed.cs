using System.Diagnostics;
using System.Globalization;
using Hearsay.Cases;

namespace Hearsay.Bench.Cases;

/// <summary>How long it takes to add to a large case, to open it and to search it.</summary>
/// <remarks>Reports are read beforehand and not timed. Every figure is wall time, with the processor's own beside it.</remarks>
internal static class CasesSpeed
{
    private const int Batch = 64;
    private const int Block = 1000;
    private const int Rounds = 15;
    private static readonly TimeProvider Clock = TimeProvider.System;
    private static readonly Agent By = Agent.Person("bench");

    private static readonly (string Words, SearchKind Kind)[] Searches =
    [
        ("bridge", SearchKind.Reports),
        ("explosion yard", SearchKind.Reports),
        ("\"border guard\"", SearchKind.Reports),
        ("word77", SearchKind.Reports),
        ("explo* destroy*", SearchKind.Reports),
        ("nosuchword", SearchKind.Reports),
        ("killed", SearchKind.Claims),
        ("missing railway", SearchKind.Claims),
        ("saarela", SearchKind.Holders),
        ("tornio", SearchKind.Places),
    ];

    /// <summary>Prints the figures of a case of so many reports, and a thousand more where it has them; it stays where it is. 0 for one as it is.</summary>
    public static void Print(string folder, int reports, TextWriter output)
    {
        output.WriteLine("| | ms | of them processor | |");
        output.WriteLine("|---|---:|---:|---|");
        if (!CaseReader.IsCase(folder))
        {
            CaseWriter.Create(folder, "bench", By, Clock);
        }

        if (reports > 0)
        {
            Fill(folder, new BenchReports(), reports, output);
        }

        Row(output, "opening it", () => CaseReader.Open(folder).Dispose());
        Row(
            output,
            "opening it, and how much there is in it",
            () =>
            {
                using var opened = CaseReader.Open(folder);
                opened.Store.ReadHead();
                opened.Store.Count();
            }
        );
        foreach (var (words, kind) in Searches)
        {
            var query = new SearchQuery(words) { Kind = kind };
            using var opened = CaseReader.Open(folder);
            var found = opened.Store.Search(query);
            Row(
                output,
                $"search {words} ({kind}): {found.Hits.Count}{(found.More ? " and more" : "")}",
                () => opened.Store.Search(query)
            );
        }
    }

    // In blocks of a thousand; the last one is the one that is told.
    private static void Fill(string folder, BenchReports making, int reports, TextWriter output)
    {
        using var writer = CaseWriter.Open(folder, By, Clock);
        var added = (int)writer.Store.Count().Reports;
        reports = added < reports ? reports : added + Block;
        while (added < reports)
        {
            var block = making.Make(added, Math.Min(Block, reports - added));
            var (wall, processor) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
            foreach (var batch in block.Chunk(Batch))
            {
                writer.Add(batch);
            }

            wall.Stop();
            added += block.Count;
            var used = Process.GetCurrentProcess().TotalProcessorTime - processor;
            if (added >= reports || added % 10_000 == 0)
            {
                Row(
                    output,
                    $"adding reports {added - block.Count + 1:N0} to {added:N0}",
                    [wall.Elapsed.TotalMilliseconds],
                    [used.TotalMilliseconds]
                );
            }
        }
    }

    private static void Row(TextWriter output, string name, Action work)
    {
        work();
        var (walls, processors) = (new double[Rounds], new double[Rounds]);
        for (var i = 0; i < Rounds; i++)
        {
            var (wall, processor) = (Stopwatch.StartNew(), Process.GetCurrentProcess().TotalProcessorTime);
            work();
            walls[i] = wall.Elapsed.TotalMilliseconds;
            processors[i] = (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalMilliseconds;
        }

        Row(output, name, walls, processors);
    }

    private static void Row(TextWriter output, string name, double[] walls, double[] processors)
    {
        Array.Sort(walls);
        Array.Sort(processors);
        var range = walls.Length == 1 ? "" : $"{Text(walls[0])} to {Text(walls[^1])}, {walls.Length} rounds";
        output.WriteLine(
            $"| {name} | {Text(walls[walls.Length / 2])} | {Text(processors[processors.Length / 2])} | {range} |"
        );
        output.Flush();
    }

    private static string Text(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
