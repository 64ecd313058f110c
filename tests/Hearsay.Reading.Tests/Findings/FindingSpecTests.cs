using Hearsay.Reading.Tests.Times;
using Hearsay.Testing;

namespace Hearsay.Reading.Tests.Findings;

/// <summary>The specs of findings: what does not add up, and what looks as if it did not.</summary>
public sealed class FindingSpecTests
{
    public static TheoryData<SpecCase> Cases => [.. SpecFile.ReadArea("findings")];

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Cases))]
    public void Findings_are_made(SpecCase spec)
    {
        var reading = TimeLines.Read(spec.Input, spec.Options);
        var lines = reading.Findings.Select(finding =>
            $"{finding.Rule} {finding.Name} {string.Join(" / ", finding.Extents.Select(extent => $"\"{extent.In(reading.Text.Text)}\""))}"
        );
        var messages = reading.Findings.Select(finding => "  " + finding.Message);
        var wanted = spec.Expected.Any(line => line.StartsWith("  ", StringComparison.Ordinal));
        var came = wanted ? lines.Zip(messages, (line, message) => line + "\n" + message) : lines;
        Assert.Equal(string.Join('\n', spec.Expected), string.Join('\n', came));
    }
}
