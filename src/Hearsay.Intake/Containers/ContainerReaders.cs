namespace Hearsay.Intake;

/// <summary>Which formats hold more than one report, and who takes them apart.</summary>
internal static class ContainerReaders
{
    private static readonly Dictionary<ReportFormat, ContainerReader> All = new()
    {
        [ReportFormat.JsonLines] = new("JSON Lines", JsonLinesExtractor.Read, name => IntakeErrors.Empty(name)),
        [ReportFormat.Zip] = new(
            "a ZIP archive",
            ZipReader.Read,
            name => ContainerErrors.Damaged(name, "a ZIP archive", "no file is in it")
        ),
        [ReportFormat.Gzip] = new("gzip-compressed data", GzipReader.Read, GzipReader.Nothing),
        [ReportFormat.Warc] = new("a web archive", WarcParts.Read, WarcErrors.NoPages),
        [ReportFormat.Email] = new("an e-mail message", MailReader.Read, MailErrors.NoText),
        [ReportFormat.Mailbox] = new("a mailbox", MailboxReader.Read, MailErrors.NoText),
        [ReportFormat.Feed] = new("a feed", FeedReader.Read, DocumentErrors.NoEntries),
        [ReportFormat.Csv] = new("a table", TableReader.Read, TableErrors.NoRows),
        [ReportFormat.Wacz] = new("a web archive", WaczParts.Read, WarcErrors.NoPages),
    };

    /// <summary>Who takes a format apart; null where it is one report.</summary>
    public static ContainerReader? Find(ReportFormat format) => All.GetValueOrDefault(format);
}
