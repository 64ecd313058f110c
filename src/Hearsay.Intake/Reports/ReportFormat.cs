namespace Hearsay.Intake;

/// <summary>What a capture is, told by its content.</summary>
public enum ReportFormat
{
    /// <summary>Plain text.</summary>
    Text,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>A PDF document.</summary>
    Pdf,

    /// <summary>JSON Lines, a report a line.</summary>
    JsonLines,

    /// <summary>A ZIP archive; a document or a WACZ where its directory says so.</summary>
    Zip,

    /// <summary>A Word document (Office Open XML).</summary>
    Docx,

    /// <summary>An OpenDocument text.</summary>
    Odt,

    /// <summary>A web archive collection (WACZ).</summary>
    Wacz,

    /// <summary>Gzip around one file.</summary>
    Gzip,

    /// <summary>A web archive (WARC), packed record by record, as a whole, or not at all.</summary>
    Warc,

    /// <summary>An e-mail message, or a web page that was saved in the form of one (MHTML).</summary>
    Email,

    /// <summary>A mailbox of e-mail messages one after another (mbox).</summary>
    Mailbox,

    /// <summary>A feed (RSS or Atom), a report an entry.</summary>
    Feed,

    /// <summary>A table (CSV) whose columns are known, a report a row.</summary>
    Csv,

    /// <summary>Web addresses, one a line.</summary>
    AddressList,
}
