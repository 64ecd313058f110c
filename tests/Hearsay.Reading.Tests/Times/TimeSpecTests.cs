using Hearsay.Testing;

namespace Hearsay.Reading.Tests.Times;

/// <summary>The specs of times.</summary>
public sealed class TimeSpecTests
{
    public static TheoryData<SpecCase> Cases => [.. SpecFile.ReadArea("times")];

    [Theory(DisableDiscoveryEnumeration = true)]
    [MemberData(nameof(Cases))]
    public void Times_are_read(SpecCase spec) =>
        Assert.Equal(
            string.Join('\n', spec.Expected),
            string.Join('\n', TimeLines.Of(TimeLines.Read(spec.Input, spec.Options)))
        );
}
