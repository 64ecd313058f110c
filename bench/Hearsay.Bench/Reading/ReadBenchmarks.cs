using BenchmarkDotNet.Attributes;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Bench.Reading;

/// <summary>Annotated text to claims, times, places, figures and findings.</summary>
[Config(typeof(BenchConfig))]
public class ReadBenchmarks
{
    private readonly List<(AnnotatedText Text, Provenance Provenance)> _annotated = [];

    [GlobalSetup]
    public void Annotate()
    {
        foreach (var report in BenchTexts.Shared.Reports)
        {
            var known = PublicationTime.TryParse(report.Published, out var published);
            _annotated.Add(
                (
                    Annotator.English.Annotate(report.Text),
                    new Provenance { Published = known ? published : null, Title = report.Title }
                )
            );
        }
    }

    [Benchmark]
    public int Read()
    {
        var claims = 0;
        foreach (var (text, provenance) in _annotated)
        {
            claims += ReportReader.English.Read(text, provenance).Claims.Count;
        }

        return claims;
    }
}
