using UglyToad.PdfPig;

namespace Hearsay.Intake;

/// <summary>What a PDF says of itself. Programs fill it in, so it is a hint and no more.</summary>
/// <param name="Title">The title; null where there is none, or where it is the name of a file.</param>
/// <param name="Author">The author; null where there is none.</param>
/// <param name="Made">When the file was made, ISO 8601; null where it does not say.</param>
internal sealed record PdfMetadata(string? Title, string? Author, string? Made)
{
    /// <summary>All of it, and where it stands.</summary>
    public IReadOnlyList<MetadataStatement> Statements =>
        [
            .. Title is null ? [] : (MetadataStatement[])[new("title", Title, "PDF property Title")],
            .. Author is null ? [] : (MetadataStatement[])[new("byline", Author, "PDF property Author")],
            .. Made is null ? [] : (MetadataStatement[])[new("made", Made, "PDF property CreationDate")],
        ];

    public static PdfMetadata Read(PdfDocument document)
    {
        var information = document.Information;
        return new PdfMetadata(
            WithoutFileNames(PageMetadata.Clean(information.Title)),
            PageMetadata.Clean(information.Author),
            ReadDate(information.CreationDate)
        );
    }

    private static string? WithoutFileNames(string? title) =>
        title is null
        || title.StartsWith("Microsoft Word - ", StringComparison.OrdinalIgnoreCase)
        || title.Equals("untitled", StringComparison.OrdinalIgnoreCase)
        || (!title.Contains(' ') && Path.GetExtension(title).Length is > 2 and < 7)
            ? null
            : title;

    // D:20310504073000+01'00' (ISO 32000-1, 7.9.4); what is left out at the end is not known.
    private static string? ReadDate(string? date)
    {
        if (date is null)
        {
            return null;
        }

        var digits = date.StartsWith("D:", StringComparison.Ordinal) ? date[2..] : date;
        var zone = digits.IndexOfAny(['+', '-', 'Z']);
        var offset = zone < 0 ? "" : digits[zone..].Replace("'", "", StringComparison.Ordinal);
        digits = zone < 0 ? digits : digits[..zone];
        var iso = digits.Length switch
        {
            8 => digits,
            12 or 14 => $"{digits[..8]}T{digits[8..]}{(offset.StartsWith('Z') ? "Z" : offset)}",
            _ => "",
        };
        return StatedTime.TryParse(iso, out var time) ? time.ToString() : null;
    }
}
