using System.Reflection;

namespace Hearsay.Pages;

/// <summary>What a claim sheet can be told from outside of its reports.</summary>
public sealed record SheetOptions
{
    /// <summary>As little as possible is told.</summary>
    public static SheetOptions Default { get; } = new();

    /// <summary>The sheet's own title; null, the default, takes the report's title, or says how many reports there are.</summary>
    public string? Title { get; init; }

    /// <summary>The version of Hearsay that made the reading, as printed in the sheet's foot; by default this build's.</summary>
    public string Version { get; init; } = BuildVersion();

    private static string BuildVersion()
    {
        var version =
            typeof(SheetOptions)
                .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()
                ?.InformationalVersion
            ?? "";
        var revision = version.IndexOf('+', StringComparison.Ordinal);
        return revision < 0 ? version : version[..revision];
    }
}
