using Hearsay.Pages.Sheet;

namespace Hearsay.Pages.Dossier;

/// <summary>The dossier's style: that of the claim sheet, and its own on top.</summary>
internal static class DossierStyle
{
    private static readonly string[] Files = ["colours.css", "page.css", "drawings.css", "print.css", "dossier.css"];

    private static readonly Lazy<string> Fixed = new(() =>
        $"<style>\n{string.Concat(Files.Select(Resource.Read))}</style>"
    );

    public static string Element => Fixed.Value;
}
