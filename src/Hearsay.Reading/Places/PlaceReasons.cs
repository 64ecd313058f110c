namespace Hearsay.Reading;

/// <summary>Why a place is thought of, in the words that are shown.</summary>
internal static class PlaceReasons
{
    public const string Stated = "the words say where it lies";
    public const string Only = "the only place of that name that is known here";
    public const string Country = "a country of that name";
    public const string Near = "near another place in this report";
    public const string Region = "in a region that this report speaks of";
    public const string Home = "in a country that this report speaks of";
    public const string People = "the most people of the places of that name";
    public const string Area = "an area of that name; the point is its middle";
    public const string Another = "another place of that name";
    public const string Sounds = "a name that sounds the same";
    public const string Nearly = "a name a letter or two away";
    public const string NamedAfter = "the place that it is named after";
}
