using System.Globalization;

namespace Hearsay.Archive;

/// <summary>Everything that verifying can find, with its number.</summary>
internal static class ArchiveFaults
{
    public static ArchiveFault EntryAltered(LogLine line, long number, Spot? spot) =>
        new(
            "H110",
            $"entry {N(number)} (line {N(line.Number)} of the log) was altered: its hash is not that of its words"
                + (
                    spot is { } found
                        ? $"; {Changed(found, line.Offset)}, and with that put back it fits."
                        : $"; the change is within bytes {N(line.Offset)} to {N(line.Offset + line.Bytes.Length - 1)} of the log."
                )
        )
        {
            Entry = number,
            Offset = line.Offset + (spot?.Offset ?? 0),
            Length = spot is null ? line.Bytes.Length : 1,
        };

    public static ArchiveFault NoEntry(LogLine line, string why) =>
        new("H111", $"line {N(line.Number)} of the log, from byte {N(line.Offset)} on, is no entry: {why}.")
        {
            Offset = line.Offset,
            Length = line.Bytes.Length,
        };

    public static ArchiveFault Removed(long first, long last) =>
        new(
            "H112",
            first == last
                ? $"entry {N(first)} is not in the log: it was removed."
                : $"the entries {N(first)} to {N(last)} are not in the log: they were removed."
        )
        {
            Entry = first,
        };

    public static ArchiveFault Swapped(long one, long other) =>
        new("H113", $"the entries {N(one)} and {N(other)} stand in each other's place.") { Entry = one };

    public static ArchiveFault OutOfOrder(long entry, long line) =>
        new("H113", $"entry {N(entry)} is not in its place: it stands in line {N(line)} of the log.") { Entry = entry };

    public static ArchiveFault Twice(long entry, long line) =>
        new("H114", $"entry {N(entry)} is in the log again, in line {N(line)}.") { Entry = entry };

    public static ArchiveFault NotChained(long entry) =>
        new(
            "H115",
            $"entry {N(entry)} was made to follow another entry {N(entry - 1)} than the one in the log: one of the two was replaced, or made by somebody else."
        )
        {
            Entry = entry,
        };

    public static ArchiveFault NoBeginning(long entry) =>
        new("H115", $"entry {N(entry)} is the log's first and says that it follows another.") { Entry = entry };

    public static ArchiveFault EndIsGone(LogHead noted, long last) =>
        new(
            "H116",
            $"the log ends with entry {N(last)}, and entry {N(noted.Number)} was noted as its last: {(noted.Number - last == 1 ? "that entry was" : $"the {N(noted.Number - last)} entries after it were")} removed."
        )
        {
            Entry = last + 1,
        };

    public static ArchiveFault Rewritten(LogHead noted) =>
        new(
            "H117",
            $"entry {N(noted.Number)} is another than the one that was noted ({noted.Hash[..16]}…): the log was made anew up to there, or the note is of another archive."
        )
        {
            Entry = noted.Number,
        };

    public static ArchiveFault LostBefore(CustodyEntry entry) =>
        new(
            "H118",
            $"entry {N(entry.Number)} says that the log had lost its end before: {string.Join(", ", entry.Details.Select(field => $"{field.Key} {field.Value}"))}."
        )
        {
            Entry = entry.Number,
        };

    public static ArchiveFault Missing(CustodyEntry entry, ArchivedCapture capture) =>
        new("H120", $"{Name(entry, capture)} is missing: its {N(capture.Length)} bytes are not in captures/.")
        {
            Entry = entry.Number,
            Sha256 = capture.Sha256,
        };

    public static ArchiveFault Altered(CustodyEntry entry, ArchivedCapture capture, Damage damage) =>
        new("H121", $"{Name(entry, capture)} was altered: {damage.Words}.")
        {
            Entry = entry.Number,
            Sha256 = capture.Sha256,
            Offset = damage.Offset,
            Length = damage.Length,
        };

    public static ArchiveFault WrongLength(CustodyEntry entry, ArchivedCapture capture, Damage damage) =>
        new("H122", $"{Name(entry, capture)} has another length than it had: {damage.Words}.")
        {
            Entry = entry.Number,
            Sha256 = capture.Sha256,
            Offset = damage.Offset,
            Length = damage.Length,
        };

    public static ArchiveFault WrongStatement(CustodyEntry entry, ArchivedCapture capture, string what) =>
        new(
            "H123",
            $"{Name(entry, capture)} has the SHA-256 that its entry states, and not the {what}: the entry was not made from these bytes."
        )
        {
            Entry = entry.Number,
            Sha256 = capture.Sha256,
        };

    public static ArchiveFault Orphan(string sha256, long bytes) =>
        new(
            "H124",
            $"captures/{sha256[..2]}/{sha256} ({N(bytes)} bytes) is in no entry of the log: its entry was removed, or the file was put there."
        )
        {
            Sha256 = sha256,
        };

    public static ArchiveFault Stranger(string name) =>
        new("H125", $"{ArchiveErrors.Visible(name)} is no capture, and was put there by something else than Hearsay.");

    public static ArchiveFault Unreadable(CustodyEntry entry, ArchivedCapture capture, Exception error) =>
        new("H126", $"{Name(entry, capture)} cannot be read ({ArchiveErrors.FirstLine(error.Message)}).")
        {
            Entry = entry.Number,
            Sha256 = capture.Sha256,
        };

    public static ArchiveFault ProofMissing(string name) =>
        new("H130", $"the proof of time {name} is missing, and the log says that it was kept.");

    public static ArchiveFault NoProof(string name, string why) =>
        new("H131", $"{ArchiveErrors.Visible(name)} is no proof of time: {why}.");

    public static ArchiveFault ProofOfOther(string name, long number, DateTimeOffset time) =>
        new(
            "H132",
            $"{ArchiveErrors.Visible(name)} proves that another log existed on {Stamp.Write(time)}: its entry {N(number)} is not the one in this log, which was made anew or cut off since."
        )
        {
            Entry = number,
        };

    public static ArchiveFault ProofByStranger(string name, string signer) =>
        new(
            "H133",
            $"{ArchiveErrors.Visible(name)} was signed by {ArchiveErrors.Visible(signer)}, whose certificate does not lead to one that was named, or was not valid then."
        );

    /// <summary>A changed byte in words, as part of a sentence.</summary>
    public static string Changed(Spot spot, long from) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"byte {N(from + spot.Offset)} is {spot.Is:x2} and was {spot.Was:x2}{(spot.IsBit ? " (one bit)" : "")}"
        );

    /// <summary>A number in words' company. Bytes are counted from 0.</summary>
    public static string N(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Name(CustodyEntry entry, ArchivedCapture capture) =>
        $"the capture {capture.Sha256[..16]}… (entry {N(entry.Number)}, {ArchiveErrors.Visible(capture.Obtaining.Address)})";
}
