namespace Hearsay.Pages.Map;

/// <summary>A marker on a drawing.</summary>
/// <param name="Marker">What it marks.</param>
/// <param name="X">Its middle.</param>
/// <param name="Y">Its middle.</param>
/// <param name="Label">What is written beside it, or across a country.</param>
/// <param name="LabelAt">Where the label begins, on its baseline; null where there was no room for it.</param>
public sealed record PlacedMarker(MapMarker Marker, double X, double Y, string Label, (double X, double Y)? LabelAt);
