namespace Hearsay.Cases;

/// <summary>A report's title and words.</summary>
/// <param name="Title">The title; empty where there is none.</param>
/// <param name="StatedTitle">The title as the capture states it; empty where it states none.</param>
/// <param name="Words">The text.</param>
public sealed record StoredText(string Title, string StatedTitle, string Words)
{
    /// <summary>The fingerprint of the words, by which <see cref="ReportEntry.WordsSha256"/> can be checked.</summary>
    public string Sha256 => ReportWords.Sha256(StatedTitle, Words);
}
