using System.Globalization;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>Reads rows of GeoNames' main dump: 19 fields parted by tabs (download.geonames.org/export/dump/readme.txt).</summary>
internal static class GeoNamesRow
{
    public const int Fields = 19;

    /// <summary>Reads one.</summary>
    public static void Read(string line, long row, IPlaceTarget target)
    {
        Span<Range> fields = stackalloc Range[Fields + 1];
        if (line.AsSpan().Split(fields, '\t') is var count && count != Fields)
        {
            target.Refuse(row, $"it has {count} fields and not {Fields}");
            return;
        }

        if (
            !int.TryParse(line.AsSpan(fields[0]), NumberStyles.None, CultureInfo.InvariantCulture, out var id)
            || id == 0
        )
        {
            target.Refuse(row, "its first field is no number");
            return;
        }

        if (!PlaceRow.TryPoint(line.AsSpan(fields[4]), line.AsSpan(fields[5]), out var point))
        {
            target.Refuse(row, "its fields 5 and 6 are no latitude and longitude in degrees");
            return;
        }

        var name = line[fields[1]];
        if (string.IsNullOrWhiteSpace(name))
        {
            target.Refuse(row, "it has no name");
            return;
        }

        if (FeatureOf(line.AsSpan(fields[6]), line.AsSpan(fields[7])) is not { } feature)
        {
            target.PassOver();
            return;
        }

        _ = long.TryParse(line.AsSpan(fields[14]), NumberStyles.None, CultureInfo.InvariantCulture, out var people);
        target.Take(
            new GazetteerPlace(
                id,
                name,
                feature,
                line.AsSpan(fields[8]) is { Length: 2 } country ? country.ToString() : ""
            )
            {
                Point = point,
                Population = people,
                Region = line.AsSpan(fields[10]) is { Length: > 0 } region and not "00" ? region.ToString() : null,
                Zone = line.AsSpan(fields[17]) is { Length: > 0 } zone ? PlaceRow.Shared(zone) : null,
                Names = NamesOf(line, fields, name),
            }
        );
    }

    private static List<(string, NameKind)> NamesOf(string line, ReadOnlySpan<Range> fields, string name)
    {
        var names = new List<(string, NameKind)>();
        var plain = line.AsSpan(fields[2]);
        if (plain.Length > 0 && !plain.SequenceEqual(name))
        {
            names.Add((plain.ToString(), NameKind.English));
        }

        var others = line.AsSpan(fields[3]);
        foreach (var part in others.Split(','))
        {
            if (others[part] is { Length: > 0 } other && !other.SequenceEqual(plain) && !other.SequenceEqual(name))
            {
                var alternate = other.ToString();
                if (AlternateName.IsUseful(alternate))
                {
                    names.Add((alternate, NameKind.Other));
                }
            }
        }

        return names;
    }

    /// <summary>What a feature code says that a place is; null for what lies under the sea and for what is no place.</summary>
    public static PlaceFeature? FeatureOf(ReadOnlySpan<char> letter, ReadOnlySpan<char> code)
    {
        if (letter is not [var family])
        {
            return null;
        }

        return family switch
        {
            'A' => code switch
            {
                "PCLI" or "PCLD" or "PCLF" or "PCLS" or "PCL" or "PCLIX" or "TERR" => PlaceFeature.Country,
                "ADM1" => PlaceFeature.Region,
                "ADM1H" or "ADM2H" or "ADM3H" or "ADM4H" or "PCLH" or "ADMDH" => null,
                _ => PlaceFeature.District,
            },
            'P' => code switch
            {
                "PPLC" => PlaceFeature.Capital,
                "PPLA" => PlaceFeature.Seat,
                "PPLX" => PlaceFeature.Quarter,
                "PPLCH" or "PPLH" => null,
                _ => PlaceFeature.Town,
            },
            'S' => code switch
            {
                "AIRP" or "AIRF" or "AIRH" => PlaceFeature.Airport,
                "AIRB" => PlaceFeature.AirBase,
                "INSM" or "FT" or "NVB" => PlaceFeature.Base,
                "CMP" or "CMPRF" => PlaceFeature.Camp,
                "PSTB" or "CSTM" or "PSTC" => PlaceFeature.Crossing,
                "DAM" => PlaceFeature.Dam,
                "BDG" => PlaceFeature.Bridge,
                _ => PlaceFeature.Site,
            },
            'L' => code is "MILB" ? PlaceFeature.Base : PlaceFeature.Site,
            'T' => code switch
            {
                "HLL" or "HLLS" or "MT" or "MTS" or "PK" or "PKS" or "TAL" or "RDGE" or "SPUR" => PlaceFeature.Hill,
                "ISL" or "ISLS" or "ISLET" => PlaceFeature.Island,
                _ => PlaceFeature.Site,
            },
            'H' => code switch
            {
                "STM" or "STMI" or "STMS" or "STMX" or "WAD" or "CNL" or "STMC" => PlaceFeature.River,
                _ => PlaceFeature.Water,
            },
            'R' => PlaceFeature.Road,
            'V' => PlaceFeature.Site,
            _ => null,
        };
    }
}
