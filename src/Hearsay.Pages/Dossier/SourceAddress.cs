using Hearsay.Intake;
using Hearsay.Pages.Marking;
using Hearsay.Pages.Sheet;
using Microsoft.AspNetCore.Components;

namespace Hearsay.Pages.Dossier;

/// <summary>Puts a report's address on the page.</summary>
internal static class SourceAddress
{
    /// <summary>Its own address, or where its capture was; a link only where it is one of the web.</summary>
    /// <remarks>Anything else that a page calls its address might act when followed.</remarks>
    public static MarkupString Link(Report report)
    {
        var address = report.Address ?? report.Capture.Address;
        var isWeb =
            address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
        return isWeb
            ? new MarkupString(
                $"<a href=\"{SafeText.InAttribute(address)}\" rel=\"noreferrer noopener nofollow\">{Markup.Isolated(address)}</a>"
            )
            : Markup.Isolated(address == "-" ? "standard input" : address);
    }
}
