namespace Hearsay.Reading;

/// <summary>Where the zone of a reading comes from.</summary>
public enum ZoneBasis
{
    /// <summary>The words say it: "Moscow time", "GMT", "Z".</summary>
    Stated,

    /// <summary>The place that the passage speaks of.</summary>
    Place,

    /// <summary>Where the outlet is.</summary>
    Outlet,

    /// <summary>Nothing says it; it is taken, and shown as taken.</summary>
    Assumed,
}
