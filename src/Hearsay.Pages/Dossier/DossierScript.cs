using System.Security.Cryptography;
using System.Text;
using Hearsay.Pages.Sheet;

namespace Hearsay.Pages.Dossier;

/// <summary>The dossier's one small script, which the page allows by its hash and works without.</summary>
internal static class DossierScript
{
    private static readonly Lazy<string> Source = new(() => Resource.Read("dossier.js"));

    private static readonly Lazy<string> Hash = new(() =>
        Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Source.Value)))
    );

    public static string Element => $"<script>{Source.Value}</script>";

    /// <summary>Nothing from anywhere: style from within, and no script.</summary>
    public const string PolicyWithoutScript =
        "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

    /// <summary>Nothing from anywhere: style from within, and this script only.</summary>
    public static string Policy =>
        $"default-src 'none'; style-src 'unsafe-inline'; img-src data:; script-src 'sha256-{Hash.Value}'; base-uri 'none'; form-action 'none'";
}
