namespace Hearsay.Pages.Dossier;

/// <summary>A time on a lane as drawn.</summary>
/// <param name="Time">The time.</param>
/// <param name="X">Where it begins; for an instant, where it is.</param>
/// <param name="Y">The top of its row.</param>
/// <param name="Width">How wide it is; 0 for an instant.</param>
/// <param name="LabelX">Where its label begins.</param>
/// <param name="Label">Its label: the clock in UTC, and how often it is stated.</param>
public sealed record DrawnTime(LaneTime Time, double X, double Y, double Width, double LabelX, string Label);
