using System.Globalization;

namespace Hearsay.Intake;

/// <summary>Every error of files and their content, with its number: a name, what is wrong, what to do.</summary>
internal static class IntakeErrors
{
    public static IntakeException NoSuchFile(string name) =>
        new("H001", $"{name}: there is no such file; check the spelling and the folder.");

    public static IntakeException Directory(string name) =>
        new("H002", $"{name} is a folder; name the files in it, e.g. {name.TrimEnd('/')}/*.txt.");

    public static IntakeException NoPermission(string name, Exception inner) =>
        new("H003", $"{name}: you are not allowed to read it; ask its owner, or copy it to where you are.", inner);

    public static IntakeException Empty(string name) =>
        new("H004", $"{name} is empty: there is nothing in it to read.");

    public static IntakeException Unreadable(string name, Exception inner) =>
        new(
            "H005",
            $"{name} cannot be read ({FirstLine(inner.Message)}); copy it to a disk that works and try again.",
            inner
        );

    public static IntakeException TooManyBytes(string name, long? bytes, long limit) =>
        new(
            "H006",
            $"{name} is {(bytes is { } size ? Size(size) : "more than " + Size(limit))} long, and at most {Size(limit)} are read; split it."
        );

    public static IntakeException TooLong(string name, long length, long limit) =>
        new(
            "H007",
            $"{name} has a text of {Number(length)} characters, and at most {Number(limit)} are read; split it."
        );

    public static IntakeException BadName(string name) =>
        new("H008", $"\"{Visible(name)}\" is no name that a file can have; check how it was passed.");

    public static IntakeException Binary(string name, string kind) =>
        new("H010", $"{name} is not text: it looks like {kind}; convert it to text, HTML or PDF first.");

    public static IntakeException UnknownEncoding(string name, long offset) =>
        new(
            "H011",
            $"{name} is in no encoding that could be told (byte {Number(offset)} is the first that does not fit); save it as UTF-8."
        );

    public static IntakeException NoSuchEncoding(string name, string encoding) =>
        new("H012", $"{name}: there is no encoding \"{Visible(encoding)}\"; name one such as utf-8 or windows-1252.");

    public static IntakeException NoTextInPage(string name) =>
        new("H015", $"{name} is a web page without any text; save it from a browser after it has loaded.");

    public static IntakeException PageTooComplex(string name, string how) =>
        new("H016", $"{name} is a web page that is {how}; save its text alone and read that.");

    public static IntakeException Encrypted(string name, Exception? inner = null) =>
        new("H020", $"{name} is a PDF locked with a password; save a copy without one and read that.", inner);

    public static IntakeException ScannedPages(string name, int pages) =>
        new(
            "H021",
            $"{name} is a PDF of scanned images ({Number(pages)} {(pages == 1 ? "page" : "pages")}) without text; run text recognition over it first."
        );

    public static IntakeException DamagedPdf(string name, Exception? inner = null) =>
        new("H022", $"{name} is a damaged PDF; get it again, or repair it with a PDF tool.", inner);

    public static IntakeException PdfTooSlow(string name, TimeSpan limit) =>
        new(
            "H023",
            $"{name} is a PDF that took longer than {Number((long)limit.TotalSeconds)} seconds to read; save it anew from a PDF viewer."
        );

    public static IntakeException PdfTooTangled(string name) =>
        new("H039", $"{name} is a PDF that leads round in circles; save it anew from a PDF viewer.");

    public static IntakeException EmptyPdf(string name) =>
        new("H024", $"{name} is a PDF whose pages are blank; check that it is the right file.");

    public static IntakeException TooManyPages(string name, int pages, int limit) =>
        new("H025", $"{name} is a PDF of {Number(pages)} pages, and at most {Number(limit)} are read; split it.");

    public static string Number(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public static string Plain(long value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Size(long bytes) =>
        bytes < 10_000 ? $"{Number(bytes)} bytes"
        : bytes < 10 << 20 ? $"{Number((bytes + 512) >> 10)} KiB"
        : $"{Number((bytes + (1 << 19)) >> 20)} MiB";

    public static string Visible(string text) =>
        string.Concat((text.Length > 200 ? text[..200] + "…" : text).Select(c => char.IsControl(c) ? '\uFFFD' : c));

    public static string FirstLine(string message) => Visible(message.Split('\n')[0].TrimEnd('.', '\r'));
}
