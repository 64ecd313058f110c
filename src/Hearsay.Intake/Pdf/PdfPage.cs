namespace Hearsay.Intake;

/// <summary>A page of a PDF, read.</summary>
/// <param name="Number">The page's number, from 1.</param>
/// <param name="Bottom">Where its lower edge is, in points.</param>
/// <param name="Height">How high it is, in points.</param>
/// <param name="Words">Its words that stand upright.</param>
/// <param name="Turned">Its words that do not, in order of the file.</param>
/// <param name="HasPictures">Whether it has pictures.</param>
internal sealed record PdfPage(
    int Number,
    double Bottom,
    double Height,
    List<PageWord> Words,
    List<string> Turned,
    bool HasPictures
);
