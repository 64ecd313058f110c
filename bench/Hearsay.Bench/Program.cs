using BenchmarkDotNet.Running;
using Hearsay.Bench;

// Without arguments: every benchmark. "stages": what each stage of the reading costs.
if (args is ["stages"])
{
    StageTimes.Print(Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(BenchConfig).Assembly).Run(args is [] ? ["--filter", "*"] : args);
