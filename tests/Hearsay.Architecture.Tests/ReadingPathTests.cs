using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using ArchUnitNET.xUnitV3;
using Hearsay.Language;
using Hearsay.Reading;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace Hearsay.Architecture.Tests;

/// <summary>What the reading path must not touch: files, the network, the machine's clock, zone and culture.</summary>
public sealed class ReadingPathTests
{
    private static readonly ArchUnitNET.Domain.Architecture House = new ArchLoader()
        .LoadAssembliesIncludingDependencies(typeof(AnnotatedText).Assembly, typeof(ReportReader).Assembly)
        .Build();

    private static readonly IObjectProvider<IType> ReadingPath = Types()
        .That()
        .ResideInAssembly(typeof(AnnotatedText).Assembly, typeof(ReportReader).Assembly)
        .As("the reading path");

    [Theory]
    [InlineData("System.IO.File")]
    [InlineData("System.IO.FileStream")]
    [InlineData("System.IO.Directory")]
    [InlineData("System.Net.Http.HttpClient")]
    [InlineData("System.Text.RegularExpressions.Regex")]
    [InlineData("System.TimeZoneInfo")]
    [InlineData("System.Environment")]
    [InlineData("System.Random")]
    public void The_reading_path_never_touches(string type)
    {
        var rule = Types()
            .That()
            .Are(ReadingPath)
            .Should()
            .NotDependOnAny(Types().That().HaveFullName(type))
            .WithoutRequiringPositiveResults();
        rule.Check(House);
    }

    [Theory]
    [InlineData("get_Now")]
    [InlineData("get_UtcNow")]
    [InlineData("get_Today")]
    [InlineData("get_CurrentCulture")]
    public void Nothing_asks_the_clock_or_the_culture(string member)
    {
        var callers =
            from type in House.Types
            where type.Assembly.Name.StartsWith("Hearsay.", StringComparison.Ordinal)
            from method in type.Members.OfType<MethodMember>()
            from called in method.GetCalledMethods()
            where called.Name.StartsWith(member, StringComparison.Ordinal)
            select $"{type.FullName}.{method.Name}";
        Assert.Empty(callers);
    }
}
