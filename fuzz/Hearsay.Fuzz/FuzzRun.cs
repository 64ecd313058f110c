using System.Diagnostics;

namespace Hearsay.Fuzz;

/// <summary>Feeds targets, and says what broke.</summary>
internal static class FuzzRun
{
    /// <summary>An input that takes longer than this is as bad as a crash: the next one must not wait for it.</summary>
    private static readonly TimeSpan Slow = TimeSpan.FromSeconds(10);

    /// <summary>Runs every file of every corpus once.</summary>
    /// <returns>0 where all went well, 1 otherwise.</returns>
    public static int Replay()
    {
        var failed = 0;
        foreach (var target in FuzzTarget.All)
        {
            var files = Corpus.Read(target.Name);
            foreach (var (name, bytes) in files)
            {
                if (Try(target, bytes) is { } problem)
                {
                    failed++;
                    Console.WriteLine($"{target.Name}/{name}: {problem}");
                }
            }

            Console.WriteLine($"{target.Name}: {files.Count} files");
        }

        return failed == 0 ? 0 : 1;
    }

    /// <summary>Changes the files of a target's corpus at random until the time is up.</summary>
    /// <returns>0 where nothing broke, 1 otherwise.</returns>
    public static int Mutate(FuzzTarget target, TimeSpan time, int seed)
    {
        var corpus = Corpus.Read(target.Name).Select(file => file.Bytes).ToList();
        var mutator = new Mutator(seed);
        var clock = Stopwatch.StartNew();
        var seen = new HashSet<string>();
        var runs = 0;

        // A stack overflow or a full memory ends the process, so what it was fed is on disk before.
        var last = Path.Combine(Path.GetTempPath(), $"hearsay-fuzz-{target.Name}-{Environment.ProcessId}");
        for (; clock.Elapsed < time; runs++)
        {
            var bytes = mutator.Next(corpus);

            if (target.Name == "pdf")
            {
                File.WriteAllBytes(last, bytes);
            }

            if (Try(target, bytes) is { } problem && seen.Add(FirstLines(problem)))
            {
                Console.WriteLine($"run {runs}: {Corpus.Keep(target.Name, bytes)}\n{problem}");
            }
        }

        File.Delete(last);
        var used = Process.GetCurrentProcess().TotalProcessorTime;
        Console.WriteLine(
            $"{target.Name}: {runs} runs in {clock.Elapsed.TotalSeconds:0} s ({used.TotalSeconds:0} s of processor time), {seen.Count} problems, seed {seed}"
        );
        return seen.Count == 0 ? 0 : 1;
    }

    private static string? Try(FuzzTarget target, byte[] bytes)
    {
        var clock = Stopwatch.StartNew();
        try
        {
            target.Run(bytes);
            return clock.Elapsed > Slow ? $"slow: {clock.Elapsed.TotalSeconds:0} s" : null;
        }
        catch (Exception error)
        {
            return error.ToString();
        }
    }

    // Two crashes at the same place are one problem.
    private static string FirstLines(string problem) =>
        string.Join(
            '\n',
            problem
                .Split('\n')
                .Where(line => line.StartsWith("   at ", StringComparison.Ordinal))
                .Take(3)
                .DefaultIfEmpty(problem)
        );
}
