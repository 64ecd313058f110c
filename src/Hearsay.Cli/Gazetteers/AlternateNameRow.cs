using System.Globalization;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>Reads rows of GeoNames' alternateNames and alternateNamesV2: number, place, language, name, and four flags.</summary>
internal static class AlternateNameRow
{
    // What GeoNames files under "language" and is no name in one.
    private static readonly string[] NoLanguages =
    [
        "post",
        "link",
        "iata",
        "icao",
        "faac",
        "tcid",
        "unlc",
        "wkdt",
        "phon",
        "piny",
        "fr_1793",
        "uicn",
        "abbr",
    ];

    /// <summary>Reads one.</summary>
    public static void Read(string line, long row, IPlaceTarget target)
    {
        Span<Range> fields = stackalloc Range[12];
        var count = line.AsSpan().Split(fields, '\t');
        if (count < 4)
        {
            target.Refuse(row, $"it has {count} fields and not 4 or more");
            return;
        }

        if (!int.TryParse(line.AsSpan(fields[1]), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            target.Refuse(row, "its second field is no number of a place");
            return;
        }

        var language = line.AsSpan(fields[2]);
        var historic = count > 7 && line.AsSpan(fields[7]) is "1";
        foreach (var none in NoLanguages)
        {
            historic |= language.SequenceEqual(none);
        }

        if (historic || line[fields[3]] is var name && !AlternateName.IsUseful(name))
        {
            target.PassOver();
            return;
        }

        target.TakeName(id, name, language is "en" ? NameKind.English : NameKind.Other);
    }
}
