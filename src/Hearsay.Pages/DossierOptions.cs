using NodaTime;

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

    /// <summary>
    /// The moment at which a forecast whose window has passed counts as due; null, the default, for the latest publication in
    /// the case. It is never the machine's clock: the same case gives the same dossier.
    /// </summary>
    public Instant? AsOf { get; init; }

    /// <summary>What people decided, in the order in which they did; empty by default.</summary>
    public IReadOnlyList<PersonDecision> Decisions { get; init; } = [];
}
