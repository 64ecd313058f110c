using BenchmarkDotNet.Attributes;
using Hearsay.Cli;

namespace Hearsay.Bench.Cli;

/// <summary>The whole filter: JSON Lines in, JSON Lines out.</summary>
[Config(typeof(BenchConfig))]
public class FilterBenchmarks
{
    [Params(1, 2)]
    public int Threads { get; set; }

    [Benchmark]
    public long Filter()
    {
        using var input = new MemoryStream(BenchTexts.Shared.Lines);
        using var filter = new JsonLinesFilter(input, Stream.Null, ReportDefaults.None);
        filter.Run(Threads);
        return filter.Answered;
    }
}
