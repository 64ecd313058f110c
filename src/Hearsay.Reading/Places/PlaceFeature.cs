namespace Hearsay.Reading;

/// <summary>What kind of place an entry of the gazetteer is; the feature codes of GeoNames stand behind each.</summary>
public enum PlaceFeature : byte
{
    /// <summary>A country or a dependent territory with a code of its own (PCLI, PCLD, TERR).</summary>
    Country,

    /// <summary>A first-order unit: state, province, governorate (ADM1).</summary>
    Region,

    /// <summary>A second-order unit: county, district (ADM2).</summary>
    District,

    /// <summary>The capital of a country (PPLC).</summary>
    Capital,

    /// <summary>The seat of a first-order unit (PPLA).</summary>
    Seat,

    /// <summary>Any other town (PPL, PPLA2 to PPLA4).</summary>
    Town,

    /// <summary>A part of a town (PPLX).</summary>
    Quarter,

    /// <summary>An airport or an airfield (AIRP, AIRF).</summary>
    Airport,

    /// <summary>A military air base (AIRB).</summary>
    AirBase,

    /// <summary>Another military place (INSM, MILB, NVB, FT).</summary>
    Base,

    /// <summary>A camp: of refugees, of soldiers (CMP, CMPRF).</summary>
    Camp,

    /// <summary>A border post, a checkpoint, a customs house (PSTB, CSTM).</summary>
    Crossing,

    /// <summary>A hill or a mountain (HLL, MT, PK, TAL).</summary>
    Hill,

    /// <summary>A river, a stream, a wadi, a canal (STM, WAD, CNL).</summary>
    River,

    /// <summary>A lake, a reservoir, a sea, a bay (LK, RSV, SEA, BAY).</summary>
    Water,

    /// <summary>A road, a street, a railway (RD, ST, RR).</summary>
    Road,

    /// <summary>A dam (DAM).</summary>
    Dam,

    /// <summary>A bridge (BDG).</summary>
    Bridge,

    /// <summary>An island (ISL).</summary>
    Island,

    /// <summary>Any other part of land or any other site.</summary>
    Site,
}
