using BenchmarkDotNet.Attributes;
using Hearsay.Language;

namespace Hearsay.Bench.Language;

/// <summary>Characters to annotated text: tokens, sentences, quotations, parts of speech.</summary>
[Config(typeof(BenchConfig))]
public class AnnotateBenchmarks
{
    [Benchmark]
    public int Annotate()
    {
        var tokens = 0;
        foreach (var report in BenchTexts.Shared.Reports)
        {
            tokens += Annotator.English.Annotate(report.Text).TokenCount;
        }

        return tokens;
    }
}
