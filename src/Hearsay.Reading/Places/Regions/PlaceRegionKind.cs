namespace Hearsay.Reading;

/// <summary>How words put something in relation to a place.</summary>
public enum PlaceRegionKind
{
    /// <summary>So far from it, in whatever direction is stated: "50 km northeast of Aleppo".</summary>
    Distance,

    /// <summary>In a direction from it: "north of Homs".</summary>
    Direction,

    /// <summary>Near it, around it, on its outskirts.</summary>
    Near,

    /// <summary>Between it and another: "between Homs and Palmyra".</summary>
    Between,

    /// <summary>On the road from it to another.</summary>
    Road,

    /// <summary>At a border.</summary>
    Border,

    /// <summary>A thing that bears its name: "the Latakia air base".</summary>
    Feature,

    /// <summary>A part of it: "northern Aleppo province".</summary>
    Part,

    /// <summary>All of it, where it is no point: a sea, a range, a part of countries.</summary>
    Area,
}
