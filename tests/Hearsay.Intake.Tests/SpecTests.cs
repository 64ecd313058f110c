using Hearsay.Testing;

namespace Hearsay.Intake.Tests;

/// <summary>Runs specs/intake: what goes in is a capture, what must come out are its reports and failures.</summary>
public sealed class SpecTests
{
    public static TheoryData<string> Cases() => [.. SpecFile.ReadArea("intake").Select(one => one.ToString())];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Reads_as_specified(string name)
    {
        var one = SpecFile.ReadArea("intake").Single(one => one.ToString() == name);
        var capture = SpecInput.Read(one);
        Assert.Equal(string.Join('\n', one.Expected), string.Join('\n', ReportLines.Of(capture)));
    }
}
