using Hearsay.Intake;
using Hearsay.Pages.Marking;
using Hearsay.Pages.Sheet;
using Microsoft.AspNetCore.Components;

namespace Hearsay.Pages.Dossier;

/// <summary>Puts a report's address on the page.</summary>
internal static class SourceAddress
{
    /// <summary>Where it is said to be archived.</summary>
    public static IEnumerable<MarkupString> Archived(Report report) =>
        report.Statements.Where(one => one.Field == "archived").Select(one => one.Value).Distinct().Select(Link);

    /// <summary>Its own address, or where its capture was; a link only where it is one of the web.</summary>
    /// <remarks>Anything else that a page calls its address might act when followed.</remarks>
    public static MarkupString Link(Report report)
    {
        var address = report.Address ?? report.Capture.Address;
        return address == "-" ? Markup.Isolated("standard input") : Link(address);
    }

    private static MarkupString Link(string address)
    {
        var isWeb =
            address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        return isWeb
            ? new MarkupString(
                $"<a href=\"{SafeText.InAttribute(address)}\" rel=\"noreferrer noopener nofollow\">{Markup.Isolated(address)}</a>"
            )
            : Markup.Isolated(NameOf(address));
    }

    /// <summary>What a place is called in front of others: of a file its name, and not the folders of whoever made the dossier.</summary>
    public static string NameOf(string address)
    {
        var slash = address.Contains("://", StringComparison.Ordinal) ? -1 : address.AsSpan().LastIndexOfAny('/', '\\');
        return slash >= 0 && slash + 1 < address.Length ? address[(slash + 1)..] : address;
    }
}
