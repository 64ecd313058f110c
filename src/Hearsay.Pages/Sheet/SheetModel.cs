using System.Globalization;

namespace Hearsay.Pages.Sheet;

/// <summary>All that a claim sheet shows.</summary>
/// <param name="Title">The sheet's title.</param>
/// <param name="Sections">A section for each report, in the order given.</param>
/// <param name="Version">The version of Hearsay that made the reading.</param>
public sealed record SheetModel(string Title, IReadOnlyList<SheetSection> Sections, string Version)
{
    /// <summary>Whether there is one report only: its ids have no prefix then, and its title is the sheet's.</summary>
    public bool IsSingle => Sections.Count == 1;

    /// <summary>Lays out reports.</summary>
    public static SheetModel Create(IReadOnlyList<SheetReport> reports, SheetOptions options)
    {
        ArgumentNullException.ThrowIfNull(reports);
        ArgumentNullException.ThrowIfNull(options);
        var sections = new SheetSection[reports.Count];
        for (var i = 0; i < reports.Count; i++)
        {
            var prefix = reports.Count == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $"r{i + 1}-");
            sections[i] = new SheetSection(reports[i], prefix, reports.Count == 1 ? 1 : 2);
        }

        var title =
            options.Title
            ?? (
                sections.Length == 1
                    ? sections[0].Title
                    : string.Create(CultureInfo.InvariantCulture, $"{sections.Length} reports")
            );
        return new SheetModel(title, sections, options.Version);
    }
}
