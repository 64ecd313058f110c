using Hearsay.Testing;

namespace Hearsay.Casework.Tests;

public sealed class CopySpecTests
{
    public static TheoryData<SpecCase> Cases => [.. SpecFile.ReadArea("copies")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_is_shared_is_found(SpecCase spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        var reports = new CopyCase(spec.Input);
        Assert.Equal(spec.Expected, reports.Lines(reports.Find()));
    }
}
