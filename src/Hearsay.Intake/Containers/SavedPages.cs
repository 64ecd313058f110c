using System.Collections.Frozen;

namespace Hearsay.Intake;

/// <summary>Tells the folder that a browser puts beside a page that it saves, whose files are parts of that page.</summary>
internal static class SavedPages
{
    // What browsers in several languages put behind the page's name.
    private static readonly string[] Endings =
    [
        "_files",
        "-files",
        ".files",
        "_file",
        "-Dateien",
        "_fichiers",
        "_archivos",
        "_arquivos",
        "_bestanden",
        "_tiedostot",
        "_pliki",
        "_filer",
    ];

    /// <summary>The folders, each with a slash at its end, of the pages among <paramref name="names"/>.</summary>
    public static FrozenSet<string> FoldersOf(IEnumerable<string> names) =>
        names
            .Where(IsPage)
            .SelectMany(name => Endings.Select(ending => name[..name.LastIndexOf('.')] + ending + "/"))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a file is a part of a saved page, or nothing but what a system keeps for itself.</summary>
    /// <param name="name">Its name with slashes.</param>
    /// <param name="folders">What <see cref="FoldersOf"/> found.</param>
    public static bool IsFurniture(string name, FrozenSet<string> folders)
    {
        for (var at = name.IndexOf('/'); at >= 0; at = name.IndexOf('/', at + 1))
        {
            if (folders.Contains(name[..(at + 1)]))
            {
                return true;
            }
        }

        var last = name[(name.LastIndexOf('/') + 1)..];
        return name.StartsWith("__MACOSX/", StringComparison.Ordinal)
            || last is ".DS_Store" or "Thumbs.db" or "desktop.ini" or ""
            || last.StartsWith("._", StringComparison.Ordinal);
    }

    private static bool IsPage(string name) =>
        name.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase);
}
