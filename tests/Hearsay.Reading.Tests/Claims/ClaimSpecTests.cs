using Hearsay.Testing;

namespace Hearsay.Reading.Tests.Claims;

/// <summary>Reads every case of the specs that are about claims.</summary>
public sealed class ClaimSpecTests
{
    private static readonly string[] Areas = ["claims", "holders", "relays", "stance"];

    public static TheoryData<SpecCase> Cases() =>
        [.. Areas.SelectMany(SpecFile.ReadArea).Where(spec => !spec.Options.ContainsKey("scored"))];

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void Claims_come_out_as_specified(SpecCase spec)
    {
        var area = spec.File[..spec.File.IndexOf('/')];
        var lines = ClaimLines.Print(spec.Input, area, spec.Options.GetValueOrDefault("outlet"));
        if (area == "holders")
        {
            lines = ClaimLines.WithSourcesOf(spec.Expected, lines);
        }

        Assert.Equal(string.Join('\n', spec.Expected), string.Join('\n', lines));
    }
}
