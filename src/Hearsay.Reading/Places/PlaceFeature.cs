namespace Hearsay.Reading;

/// <summary>What kind of place an entry of the gazetteer is; the feature code of GeoNames stands behind each.</summary>
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
}
