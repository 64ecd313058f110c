using System.Globalization;
using System.Reflection;
using Hearsay.Cases;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>The reader as it signs what it reads: its name, and the version that its assembly states.</summary>
internal static class ReaderAgent
{
    /// <summary>The reader for English at its default setting.</summary>
    public static Agent English { get; } = Agent.Software("hearsay-en", VersionOf(typeof(ReportReader).Assembly));

    /// <summary>The reader at other settings; two settings read differently, so they sign differently.</summary>
    /// <param name="recall">What was asked for; null for the default.</param>
    /// <param name="places">The gazetteers beside the one that comes with Hearsay; null for none.</param>
    public static Agent At(string? recall, Gazetteer? places) =>
        English with
        {
            Version =
                English.Version
                + (recall is null ? "" : $", recall {recall}")
                + (
                    places is null
                        ? ""
                        : string.Create(CultureInfo.InvariantCulture, $", gazetteers of {places.Count} places")
                ),
        };

    private static string VersionOf(Assembly assembly) =>
        assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? assembly.GetName().Version!.ToString();
}
