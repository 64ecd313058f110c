namespace Hearsay.Intake;

/// <summary>A word on a page. Coordinates are points from the lower left corner; <paramref name="Baseline"/> grows upwards.</summary>
/// <param name="Text">The word.</param>
/// <param name="Left">Where it begins.</param>
/// <param name="Right">Where it ends.</param>
/// <param name="Baseline">The line that it stands on.</param>
/// <param name="Size">The size of its letters.</param>
internal readonly record struct PageWord(string Text, double Left, double Right, double Baseline, double Size)
{
    // Less than letters can take up, so that lines set close to one another still have white between them.
    public double Bottom => Baseline - (0.1 * Size);

    public double Top => Baseline + (0.6 * Size);
}
