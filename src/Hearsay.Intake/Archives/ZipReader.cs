namespace Hearsay.Intake;

/// <summary>Takes the files out of a ZIP archive. Their names are labels; nothing is written anywhere.</summary>
internal static class ZipReader
{
    public static IEnumerable<Part> Read(Content content, ContainerContext context)
    {
        var zip = ZipFile.Open(content, context.Options);
        var saved = SavedPages.FoldersOf(zip.Entries.Select(entry => entry.Name));
        foreach (var entry in zip.Entries)
        {
            if (!entry.IsFolder && entry.Packed > 0 && !SavedPages.IsFurniture(entry.Name, saved))
            {
                yield return Take(zip, entry, content, context);
            }
        }
    }

    /// <summary>What a ZIP archive is, by its directory.</summary>
    public static ReportFormat Recognise(ZipFile zip) =>
        zip.Find("word/document.xml") is not null ? ReportFormat.Docx
        : zip.Find("datapackage.json") is not null && zip.Entries.Any(IsArchive) ? ReportFormat.Wacz
        : zip.Find("content.xml") is not null && zip.Find("META-INF/manifest.xml") is not null ? ReportFormat.Odt
        : ReportFormat.Zip;

    private static bool IsArchive(ZipEntry entry) => entry.Name.StartsWith("archive/", StringComparison.Ordinal);

    private static Part Take(ZipFile zip, ZipEntry entry, Content content, ContainerContext context)
    {
        try
        {
            if (entry.Packed > context.Options.MaxBytes && zip.Stored(entry) is { } stored)
            {
                return stored;
            }

            return content.Part(zip.Read(entry, context), entry.Name);
        }
        catch (IntakeException error) when (error.Code != "H014")
        {
            return Part.Of($"{content.Address}#{entry.Name}", error);
        }
    }
}
