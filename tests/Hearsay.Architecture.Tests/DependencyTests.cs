using System.Reflection;
using System.Xml.Linq;
using Hearsay.Testing;

namespace Hearsay.Architecture.Tests;

/// <summary>The plan of the house: who may know whom.</summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Hearsay.Language"] = [],
        ["Hearsay.Reading"] = ["Hearsay.Language"],
        ["Hearsay.Casework"] = ["Hearsay.Language", "Hearsay.Reading"],
        ["Hearsay.Archive"] = [],
        ["Hearsay.Intake"] = ["Hearsay.Archive"],
        ["Hearsay.Cases"] =
        [
            "Hearsay.Language",
            "Hearsay.Reading",
            "Hearsay.Casework",
            "Hearsay.Intake",
            "Hearsay.Archive",
        ],
        ["Hearsay.Pages"] =
        [
            "Hearsay.Language",
            "Hearsay.Reading",
            "Hearsay.Casework",
            "Hearsay.Intake",
            "Hearsay.Archive",
            "Hearsay.Cases",
        ],
        ["Hearsay.Testing"] = [],
    };

    public static TheoryData<string> Projects =>
        [
            .. Directory
                .EnumerateDirectories(Path.Combine(RepositoryRoot.Path, "src"))
                .Select(folder => Path.GetFileName(folder))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_project_refers_only_to_those_it_may_know(string project)
    {
        if (project == "Hearsay.Cli")
        {
            return; // It stands on top and sees all.
        }

        Assert.True(Allowed.ContainsKey(project), $"{project} is in no plan: say here whom it may know.");
        var file = Path.Combine(RepositoryRoot.Path, "src", project, project + ".csproj");
        var references = XDocument
            .Load(file)
            .Descendants("ProjectReference")
            .Select(reference =>
                Path.GetFileNameWithoutExtension(reference.Attribute("Include")!.Value.Replace('\\', '/'))
            );
        Assert.Empty(references.Except(Allowed[project]));
    }

    [Theory]
    [InlineData("Hearsay.Language")]
    [InlineData("Hearsay.Reading", "NodaTime")]
    public void The_reading_path_depends_on_nothing_but_the_framework_and_NodaTime(string name, params string[] also)
    {
        var references = Assembly.Load(name).GetReferencedAssemblies().Select(reference => reference.Name!);
        Assert.DoesNotContain(
            references,
            reference =>
                !reference.StartsWith("System.", StringComparison.Ordinal)
                && !reference.StartsWith("Hearsay.", StringComparison.Ordinal)
                && !also.Contains(reference)
        );
    }
}
