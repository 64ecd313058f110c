using Hearsay.Testing;

namespace Hearsay.Reading.Tests.Figures;

/// <summary>Reads every case of <c>specs/figures</c>.</summary>
public sealed class FigureSpecTests
{
    public static TheoryData<SpecCase> Cases() => [.. SpecFile.ReadArea("figures")];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Figures_come_out_as_specified(SpecCase spec)
    {
        var published = spec.Options.GetValueOrDefault("published");
        Assert.Equal(string.Join('\n', spec.Expected), string.Join('\n', FigureLines.Print(spec.Input, published)));
    }
}
