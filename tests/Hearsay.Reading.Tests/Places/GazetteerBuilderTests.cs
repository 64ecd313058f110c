namespace Hearsay.Reading.Tests;

public sealed class GazetteerBuilderTests
{
    private static readonly GazetteerPlace[] Sample =
    [
        new(1, "Orland", PlaceFeature.Country, "OR")
        {
            Point = (10.5, 20.25),
            Population = 900_000,
            Zone = "Etc/GMT-3",
            Names = [("The Orlands", NameKind.English)],
        },
        new(2, "Upper Orland", PlaceFeature.Region, "OR") { Region = "01", Population = 70_000 },
        new(3, "Qal'at Orzan", PlaceFeature.Town, "OR")
        {
            Point = (10.123456, -20.654321),
            Population = 40_000,
            Zone = "Etc/GMT-3",
            Region = "01",
            Names = [("Qalat Urzan", NameKind.Sound), ("Орзан", NameKind.Other)],
        },
        new(4, "Orland", PlaceFeature.Town, "OR") { Point = (11, 21), Population = 1_000_000 },
    ];

    [Fact]
    public void The_same_places_give_the_same_bytes_in_any_order()
    {
        Assert.Equal(Build(Sample), Build(Sample.Reverse()));
    }

    [Fact]
    public void What_was_put_in_is_read_back()
    {
        var gazetteer = Gazetteer.Open(Build(Sample));
        Assert.Equal(4, gazetteer.Count);
        var orlands = gazetteer.Find("orland");
        Assert.Equal(2, orlands.Count);
        Assert.Equal(4, int.Parse(orlands[0].Identifier["geonames:".Length..], null));
        Assert.False(gazetteer.Find("Upper-Orland")[0].HasPoint);
        var fortress = gazetteer.Find("Qalat Orzan")[0];
        Assert.Equal("Qal'at Orzan", fortress.Name);
        Assert.Equal(10.12346, fortress.Latitude, 5);
        Assert.Equal(-20.65432, fortress.Longitude, 5);
        Assert.Equal("Upper Orland", fortress.Region?.Name);
        Assert.Equal("Etc/GMT-3", fortress.Zone);
        Assert.Equal(fortress, gazetteer.Search("Qalaat al-Orzan")[0]);
        Assert.Equal(NameKind.Other, gazetteer.Find("Орзан")[0].Kind);
        Assert.True(gazetteer.Find("Nowhere").IsEmpty);
        Assert.Equal("Orland", gazetteer.FindCountry("OR")?.Name);
        Assert.Null(gazetteer.FindCountry("XX"));
    }

    private static byte[] Build(IEnumerable<GazetteerPlace> places)
    {
        var builder = new GazetteerBuilder();
        foreach (var place in places)
        {
            builder.Add(place);
        }

        return builder.Build();
    }
}
