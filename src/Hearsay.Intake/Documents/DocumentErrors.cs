namespace Hearsay.Intake;

/// <summary>Every error of documents and feeds in XML, with its number.</summary>
internal static class DocumentErrors
{
    public static IntakeException BadXml(string name, string kind, string how) =>
        new(
            "H026",
            $"{name} is {kind} whose XML is damaged ({IntakeErrors.FirstLine(how)}); get it again, or save it anew in the program that made it."
        );

    public static IntakeException Declares(string name, string kind) =>
        new(
            "H027",
            $"{name} is {kind} that declares a document type of its own, with which a small file can be made to fill the memory; it is not read, so get it from a source that you trust as text."
        );

    public static IntakeException NoText(string name, string kind) =>
        new("H028", $"{name} is {kind} without any text; open it and check that it is the right one.");

    public static IntakeException NoEntries(string name) =>
        new("H038", $"{name} is a feed without entries; fetch it again later.");
}
