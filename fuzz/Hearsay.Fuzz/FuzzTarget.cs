namespace Hearsay.Fuzz;

/// <summary>Something that is fed with bytes and must take any of them.</summary>
/// <param name="Name">What it is called on the command line, and the folder of its corpus.</param>
/// <param name="Run">Takes the bytes; throws <see cref="BrokenPromiseException"/> or anything else where it fails.</param>
internal sealed record FuzzTarget(string Name, Action<byte[]> Run)
{
    /// <summary>Every target.</summary>
    public static IReadOnlyList<FuzzTarget> All { get; } =
    [
        new("text", bytes => IntakeTarget.Run(bytes, Intake.ReportFormat.Text)),
        new("html", bytes => IntakeTarget.Run(bytes, Intake.ReportFormat.Html)),
        new("pdf", bytes => IntakeTarget.Run(bytes, Intake.ReportFormat.Pdf)),
        new("jsonl", bytes => IntakeTarget.Run(bytes, Intake.ReportFormat.JsonLines)),
        new("zip", bytes => IntakeTarget.Run(bytes, Intake.ReportFormat.Zip)),
        new("warc", bytes => IntakeTarget.Run(bytes, Intake.ReportFormat.Warc)),
        new("wacz", WaczTarget.Run),
        new("mhtml", bytes => IntakeTarget.Run(bytes, Intake.ReportFormat.Email)),
        new("mail", bytes => IntakeTarget.Run(bytes, Intake.ReportFormat.Email)),
        new("mbox", bytes => IntakeTarget.Run(bytes, Intake.ReportFormat.Mailbox)),
        new("feed", bytes => IntakeTarget.Run(bytes, Intake.ReportFormat.Feed)),
        new("csv", bytes => IntakeTarget.Run(bytes, Intake.ReportFormat.Csv)),
        new("docx", bytes => DocumentTarget.Run("word/document.xml", bytes)),
        new("odt", bytes => DocumentTarget.Run("content.xml", bytes)),
        new("detect", bytes => IntakeTarget.Run(bytes, null)),
        new("read", ReadTarget.Run),
    ];
}
