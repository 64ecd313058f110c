namespace Hearsay.Pages.Dossier;

/// <summary>A number as drawn: once for all reports that give it at about the same time.</summary>
/// <param name="Answer">The answer.</param>
/// <param name="Quotes">Where it stands.</param>
/// <param name="X">Where it is.</param>
/// <param name="Y">How high: the middle of its bounds, or the one bound that it has.</param>
/// <param name="Low">How high its lower bound is; null for none.</param>
/// <param name="High">How high its upper bound is; null for none.</param>
/// <param name="Label">What is written beside it.</param>
/// <param name="LabelAt">Where; null where it stands at an earlier point, or where there is no room.</param>
public sealed record FigurePoint(
    AnswerView Answer,
    IReadOnlyList<QuoteView> Quotes,
    double X,
    double Y,
    double? Low,
    double? High,
    string Label,
    (double X, double Y)? LabelAt
)
{
    /// <summary>The label's size, in user units.</summary>
    public const double LabelSize = 13;

    /// <summary>How large the mark is, by how many passages it stands for.</summary>
    public double Radius => Math.Min(9, 3.6 + Math.Sqrt(Quotes.Count));
}
