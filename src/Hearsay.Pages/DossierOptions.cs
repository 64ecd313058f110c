namespace Hearsay.Pages;

/// <summary>What a dossier can be told from outside of its reports.</summary>
public sealed record DossierOptions
{
    /// <summary>As little as possible is told.</summary>
    public static DossierOptions Default { get; } = new();

    /// <summary>The dossier's own title; null, the default, takes the words of the first report's headline.</summary>
    public string? Title { get; init; }

    /// <summary>The version of Hearsay that made the readings, as printed in the foot; by default this build's.</summary>
    public string Version { get; init; } = SheetOptions.Default.Version;
}
