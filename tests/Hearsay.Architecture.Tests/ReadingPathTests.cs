using ArchUnitNET.Domain;
using ArchUnitNET.Domain.Dependencies;
using ArchUnitNET.Loader;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Architecture.Tests;

/// <summary>What the reading path must not touch: files, the network, the machine's clock, zone and culture.</summary>
public sealed class ReadingPathTests
{
    private static readonly ArchUnitNET.Domain.Architecture House = new ArchLoader()
        .LoadAssembliesIncludingDependencies(typeof(AnnotatedText).Assembly, typeof(ReportReader).Assembly)
        .Build();

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
        var users =
            from user in House.Types
            where user.Assembly.Name.StartsWith("Hearsay.", StringComparison.Ordinal)
            where user.Dependencies.Any(dependency => dependency.Target.FullName == type)
            select user.FullName;
        Assert.Empty(users);
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
            from called in method.Dependencies.OfType<MethodCallDependency>()
            where called.TargetMember.Name.StartsWith(member, StringComparison.Ordinal)
            select $"{type.FullName}.{method.Name}";
        Assert.Empty(callers);
    }
}
