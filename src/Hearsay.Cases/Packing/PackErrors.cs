using System.Globalization;

namespace Hearsay.Cases;

/// <summary>Every error of packs, with its number.</summary>
internal static class PackErrors
{
    public static CaseException CutShort(string pack, Exception? inner = null) =>
        new(
            "H320",
            $"{pack} is cut short or damaged: it is no whole zip file. Get it again; nothing was unpacked.",
            inner
        );

    public static CaseException NoPack(string pack, Exception? inner = null) =>
        new("H321", $"{pack} is no pack of a case: hearsay case pack makes one.", inner);

    public static CaseException Altered(string pack, string file, string how) =>
        new("H322", $"{pack}: {Visible(file)} is not as it was packed ({how}). Get it again; nothing was unpacked.");

    public static CaseException Newer(string pack) => new("H323", $"{pack} was made by a newer Hearsay; use that one.");

    public static CaseException Outside(string pack, string file) =>
        new("H324", $"{pack} has a file that belongs in no case ({Visible(file)}). Nothing was unpacked.");

    public static CaseException TooLarge(string pack, long bytes, long limit) =>
        new(
            "H325",
            $"{pack} would unpack to {Size(bytes)}, and there is room for {Size(limit)}. Nothing was unpacked."
        );

    public static CaseException Unsound(string pack, CaseVerification found) =>
        new(
            "H326",
            $"{pack} holds a case that does not verify: {found.Faults[0].Code}: {found.Faults[0].Message}"
                + (found.Faults.Count > 1 ? $" And {found.Faults.Count - 1} more." : "")
                + " With --anyway it is unpacked all the same, to be looked into."
        );

    private static string Size(long bytes) =>
        bytes < 1 << 20
            ? bytes.ToString("N0", CultureInfo.InvariantCulture) + " bytes"
            : (bytes >> 20).ToString("N0", CultureInfo.InvariantCulture) + " MiB";

    private static string Visible(string text) =>
        string.Concat((text.Length > 80 ? text[..80] + "…" : text).Select(c => char.IsControl(c) ? '\uFFFD' : c));
}
