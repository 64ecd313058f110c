namespace Hearsay.Pages.Dossier;

/// <summary>Somebody in the drawing of who hands on what to whom.</summary>
/// <param name="Name">Who it is.</param>
/// <param name="IsOutlet">Whether reports of the case are its own.</param>
/// <param name="Reports">Its reports, for an outlet; else those that carry its words.</param>
/// <param name="OwnSources">How many sources only it has, which are not drawn.</param>
/// <param name="Layer">How many hops lie before it, loops left out, from 0.</param>
/// <param name="X">The left edge of its box, in user units.</param>
/// <param name="Y">The upper edge of its box.</param>
public sealed record RelayNode(
    string Name,
    bool IsOutlet,
    IReadOnlyList<DossierReport> Reports,
    int OwnSources,
    int Layer,
    double X,
    double Y
)
{
    /// <summary>How wide a box is, in user units.</summary>
    public const double Width = 200;

    /// <summary>How high a box is.</summary>
    public const double Height = 38;

    /// <summary>The second line in the box: its reports, and how many sources it has besides.</summary>
    public string Note
    {
        get
        {
            var ids = CountWords.List([.. Reports.Select(report => report.Id)], 3, "more");
            var own = OwnSources > 0 ? $", {CountWords.Of(OwnSources, "own source")}" : "";
            return IsOutlet ? ids + own : CountWords.Of(Reports.Count, "report");
        }
    }
}
