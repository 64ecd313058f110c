using Hearsay.Testing;

namespace Hearsay.Language.Tests;

/// <summary>Runs the specs of this project's areas.</summary>
public sealed class SpecTests
{
    private static readonly string[] Areas = ["tokens", "sentences", "quotations", "tags"];

    private static readonly Dictionary<string, SpecCase> Cases = Areas
        .SelectMany(SpecFile.ReadArea)
        .ToDictionary(spec => spec.ToString());

    /// <summary>The name of every case.</summary>
    public static TheoryData<string> Names() => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Says_what_the_spec_says(string name)
    {
        var spec = Cases[name];
        var area = spec.File[..spec.File.IndexOf('/')];
        var actual = AnnotationLines.Of(area, Annotator.English.Annotate(spec.Input));
        Assert.Equal(string.Join('\n', spec.Expected), string.Join('\n', actual));
    }
}
