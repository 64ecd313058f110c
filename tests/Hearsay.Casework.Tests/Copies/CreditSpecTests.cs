using Hearsay.Testing;

namespace Hearsay.Casework.Tests;

public sealed class CreditSpecTests
{
    public static TheoryData<SpecCase> Cases => [.. SpecFile.ReadArea("credits")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Whose_a_report_says_it_is(SpecCase spec)
    {
        ArgumentNullException.ThrowIfNull(spec);
        Assert.Equal(spec.Expected, CreditReader.Read(spec.Input).Select(Line));
    }

    private static string Line(Credit credit) =>
        $"{credit.Kind.ToString().ToLowerInvariant()} \"{credit.Name}\" {credit.Agency}".TrimEnd();
}
