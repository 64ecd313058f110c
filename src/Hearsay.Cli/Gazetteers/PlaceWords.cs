using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>The words by which tables and GeoJSON say what a place is and which country it lies in.</summary>
internal static class PlaceWords
{
    /// <summary>What a word says that a place is; a town where it says nothing that is known.</summary>
    public static PlaceFeature FeatureOf(string word) =>
        word.ToLowerInvariant() switch
        {
            "country" => PlaceFeature.Country,
            "region" or "province" or "governorate" or "state" or "admin1" => PlaceFeature.Region,
            "district" or "county" or "admin2" or "subdistrict" or "admin3" => PlaceFeature.District,
            "capital" => PlaceFeature.Capital,
            "quarter" or "neighbourhood" or "neighborhood" or "suburb" => PlaceFeature.Quarter,
            "airport" or "airfield" or "aerodrome" => PlaceFeature.Airport,
            "airbase" or "air base" => PlaceFeature.AirBase,
            "base" or "military" or "barracks" => PlaceFeature.Base,
            "camp" or "refugee camp" => PlaceFeature.Camp,
            "crossing" or "border crossing" or "checkpoint" => PlaceFeature.Crossing,
            "hill" or "mountain" or "peak" or "tell" => PlaceFeature.Hill,
            "river" or "stream" or "wadi" or "canal" => PlaceFeature.River,
            "lake" or "reservoir" or "sea" or "bay" => PlaceFeature.Water,
            "road" or "street" or "railway" or "highway" => PlaceFeature.Road,
            "dam" => PlaceFeature.Dam,
            "bridge" => PlaceFeature.Bridge,
            "island" => PlaceFeature.Island,
            "site" or "poi" or "building" or "hospital" or "school" => PlaceFeature.Site,
            _ => PlaceFeature.Town,
        };

    /// <summary>What a place is, in a word.</summary>
    public static string WordOf(PlaceFeature feature) =>
        feature switch
        {
            PlaceFeature.Seat => "seat of a region",
            PlaceFeature.Quarter => "part of a town",
            PlaceFeature.AirBase => "air base",
            PlaceFeature.Base => "military base",
            PlaceFeature.Water => "lake or sea",
            _ => feature.ToString().ToLowerInvariant(),
        };

    /// <summary>The code of a country, given by its code or by its name in English; empty where it is not known.</summary>
    public static string CountryOf(string word)
    {
        if (word.Length == 2)
        {
            return word.ToUpperInvariant();
        }

        foreach (var match in Gazetteer.Embedded.Find(word))
        {
            if (word.Length > 0 && match.Feature == PlaceFeature.Country)
            {
                return match.Country;
            }
        }

        return "";
    }
}
