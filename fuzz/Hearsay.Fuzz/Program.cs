using System.Globalization;
using Hearsay.Fuzz;

// dotnet run --project fuzz/Hearsay.Fuzz -- TARGET [--seconds N] [--seed N]   changes the corpus at random for N seconds
// dotnet run --project fuzz/Hearsay.Fuzz -- replay                            runs every file of every corpus once
// afl-fuzz ... dotnet Hearsay.Fuzz.dll TARGET --afl                           lets AFL do it, after `sharpfuzz` on the assemblies
if (args is ["replay", ..])
{
    return FuzzRun.Replay();
}

var target = args.Length > 0 ? FuzzTarget.All.FirstOrDefault(one => one.Name == args[0]) : null;
if (target is null)
{
    Console.Error.WriteLine($"Name a target: {string.Join(", ", FuzzTarget.All.Select(one => one.Name))}, or replay.");
    return 2;
}

if (args.Contains("--afl"))
{
    SharpFuzz.Fuzzer.OutOfProcess.Run(stream =>
    {
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        target.Run(memory.ToArray());
    });
    return 0;
}

int Option(string name, int value)
{
    var at = Array.IndexOf(args, name);
    return at < 0 ? value : int.Parse(args[at + 1], CultureInfo.InvariantCulture);
}

return FuzzRun.Mutate(target, TimeSpan.FromSeconds(Option("--seconds", 60)), Option("--seed", 1));
