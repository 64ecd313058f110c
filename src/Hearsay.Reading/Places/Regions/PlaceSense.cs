namespace Hearsay.Reading;

/// <summary>What the name of a place is used for.</summary>
public enum PlaceSense
{
    /// <summary>The place.</summary>
    Place,

    /// <summary>Those who govern from there: "Moscow said".</summary>
    Government,

    /// <summary>Its clocks: "17:00 Moscow time".</summary>
    Clock,
}
