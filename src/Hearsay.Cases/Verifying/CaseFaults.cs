using System.Globalization;

namespace Hearsay.Cases;

/// <summary>Everything that verifying can find in a case beside its archive, with its number.</summary>
internal static class CaseFaults
{
    public static CaseFault Database(string problem) => new("H330", "", problem);

    public static CaseFault NotInLog(string target) =>
        new("H331", target, $"{target} stands in no entry of the custody log: it was put into the database past it.");

    public static CaseFault NotInCase(string target) =>
        new("H332", target, $"{target} stands in the custody log and is not in the case: it was lost, or taken out.");

    public static CaseFault OtherInLog(string target) =>
        new(
            "H333",
            target,
            $"{target} is another than the one in the custody log: what it says was changed after it was entered."
        );

    public static CaseFault OtherWords(string target, int? at) =>
        new(
            "H334",
            target,
            $"the words of {target} are not those that were added"
                + (at is { } place ? $": they differ from those of its capture from character {N(place)} on." : ".")
        );

    public static CaseFault OtherPassage(string target, StoredPassage passage) =>
        new(
            "H335",
            target,
            $"the passage [{N(passage.Extent.Start)}, {N(passage.Extent.End)}) of {target}{(passage.InTitle ? "'s title" : "")} has not the words \"{Cut(passage.Words)}\" that were read there."
        );

    public static CaseFault NoCapture(string target, string sha256) =>
        new(
            "H336",
            target,
            $"the capture {sha256[..16]}… that {target} was taken out of is not to be had whole, so its words cannot be held against it."
        );

    private static string N(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Cut(string words) => words.Length <= 60 ? words : words[..60] + "…";
}
