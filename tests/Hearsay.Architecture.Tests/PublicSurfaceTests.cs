using System.Reflection;
using Hearsay.Testing;
using PublicApiGenerator;

namespace Hearsay.Architecture.Tests;

/// <summary>Whatever others can call is agreed on: a change of the public surface is a change of these files.</summary>
public sealed class PublicSurfaceTests
{
    [Theory]
    [InlineData("Hearsay.Language")]
    [InlineData("Hearsay.Reading")]
    [InlineData("Hearsay.Casework")]
    [InlineData("Hearsay.Archive")]
    [InlineData("Hearsay.Intake")]
    [InlineData("Hearsay.Cases")]
    [InlineData("Hearsay.Pages")]
    public void The_public_surface_is_as_agreed(string assembly)
    {
        var surface = Assembly
            .Load(assembly)
            .GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false });
        Snapshot.Match(surface, $"PublicSurface/{assembly}");
    }
}
