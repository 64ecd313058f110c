using Hearsay.Testing;

namespace Hearsay.Reading.Tests.Claims;

/// <summary>Reads every case of the specs that are about claims.</summary>
public sealed class ClaimSpecTests
{
    private static readonly string[] Areas = ["claims", "holders", "relays", "stance"];

    public static TheoryData<SpecCase> Cases() =>
        [.. Areas.SelectMany(SpecFile.ReadArea).Where(spec => !spec.Options.ContainsKey("scored") && !IsMiss(spec))];

    public static TheoryData<SpecCase> Misses() => [.. SpecFile.ReadArea("claims").Where(IsMiss)];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Claims_come_out_as_specified(SpecCase spec) => Assert.Equal(Expected(spec), Actual(spec));

    [Theory]
    [MemberData(nameof(Misses), DisableDiscoveryEnumeration = true)]
    public void Known_misses_are_still_missed(SpecCase spec) => Assert.NotEqual(Expected(spec), Actual(spec));

    private static bool IsMiss(SpecCase spec) => spec.File.EndsWith("/misses.md", StringComparison.Ordinal);

    private static string Expected(SpecCase spec) => string.Join('\n', spec.Expected);

    private static string Actual(SpecCase spec)
    {
        var area = spec.File[..spec.File.IndexOf('/')];
        var lines = ClaimLines.Print(spec.Input, area, spec.Options.GetValueOrDefault("outlet"));
        if (area == "holders")
        {
            lines = ClaimLines.WithSourcesOf(spec.Expected, lines);
        }

        return string.Join('\n', lines);
    }
}
