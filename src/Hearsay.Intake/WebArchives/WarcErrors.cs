namespace Hearsay.Intake;

/// <summary>Every error of web archives, with its number.</summary>
internal static class WarcErrors
{
    public static IntakeException BadRecord(string name, long offset, string how) =>
        new(
            "H040",
            $"{name} has a damaged record at byte {IntakeErrors.Number(offset)} ({how}); get the archive again if you can, and check it with another tool."
        );

    public static IntakeException WrongLength(string name, long offset, long stated, string found) =>
        new(
            "H041",
            $"{name} has a record at byte {IntakeErrors.Number(offset)} that says it has {IntakeErrors.Number(stated)} bytes, and {found}; it was passed over, so check the archive with another tool."
        );

    public static IntakeException NoOriginal(string name, long offset, string address) =>
        new(
            "H042",
            $"{name} has at byte {IntakeErrors.Number(offset)} another visit to {IntakeErrors.Visible(address)} whose bytes lie in another archive; read the two together as one WACZ."
        );

    public static IntakeException NoPages(string name) =>
        new(
            "H043",
            $"{name} is a web archive without a page or document that was answered; check that it is the right one."
        );

    public static IntakeException Changed(string name, string resource, string how) =>
        new(
            "H044",
            $"{name} has a file {IntakeErrors.Visible(resource)} that {how}; it was changed or damaged after it was archived, so get it again."
        );

    public static IntakeException BadBody(string name, long offset, string how) =>
        new(
            "H048",
            $"{name} has at byte {IntakeErrors.Number(offset)} an answer whose body cannot be unpacked ({how}); look at it with another tool."
        );
}
