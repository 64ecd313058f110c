namespace Hearsay.Cli;

/// <summary>A row of a file of places that could not be used.</summary>
/// <param name="File">The file.</param>
/// <param name="Row">The row, from 1, comments and headings counted; for GeoJSON the feature.</param>
/// <param name="Why">What is wrong with it.</param>
internal readonly record struct PlaceFault(string File, long Row, string Why);
