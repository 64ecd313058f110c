using CsCheck;
using Hearsay.Testing;

namespace Hearsay.Reading.Tests;

public sealed class GazetteerTests
{
    private static readonly Gazetteer Places = Gazetteer.Embedded;

    [Theory]
    [InlineData("Moscow", "RU", "Europe/Moscow")]
    [InlineData("JERUSALEM", "IL", "Asia/Jerusalem")]
    [InlineData("Tel Aviv", "IL", "Asia/Jerusalem")]
    [InlineData("tel-aviv", "IL", "Asia/Jerusalem")]
    [InlineData("Kyiv", "UA", "Europe/Kiev")]
    [InlineData("Kiev", "UA", "Europe/Kiev")]
    [InlineData("Москва", "RU", "Europe/Moscow")]
    [InlineData("دمشق", "SY", "Asia/Damascus")]
    [InlineData("Αθήνα", "GR", "Europe/Athens")]
    [InlineData("ירושלים", "IL", "Asia/Jerusalem")]
    [InlineData("Zürich", "CH", "Europe/Zurich")]
    [InlineData("Zurich", "CH", "Europe/Zurich")]
    [InlineData("St. Petersburg", "RU", "Europe/Moscow")]
    [InlineData("U.S.", "US", null)]
    [InlineData("Britain", "GB", "Europe/London")]
    [InlineData("Syria", "SY", "Asia/Damascus")]
    [InlineData("Deir Ez Zor", "SY", "Asia/Damascus")]
    public void The_most_populous_place_of_a_name_comes_first(string name, string country, string? zone)
    {
        var found = Places.Find(name)[0];
        Assert.Equal(country, found.Country);
        Assert.Equal(zone, found.Zone);
        Assert.True(found.HasPoint);
    }

    [Theory]
    [InlineData("Deir ez-Zor")]
    [InlineData("Dayr az-Zawr")]
    [InlineData("Deir al-Zor")]
    [InlineData("Deirezzor")]
    [InlineData("Dayr ez Zawr")]
    [InlineData("Der ez-Zur")]
    public void Spellings_out_of_Arabic_come_together_by_their_consonants(string spelling) =>
        Assert.Contains(170794, Numbers(Places.Search(spelling)));

    [Fact]
    public void A_country_is_found_by_its_code() => Assert.Equal("Syria", Places.FindCountry("SY")?.Name);

    [Fact]
    public void A_town_knows_its_region()
    {
        var columbus = Places.Find("Columbus")[0];
        Assert.Equal("Ohio", columbus.Region?.Name);
        Assert.Equal("geonames:4509177", columbus.Identifier);
    }

    [Fact]
    public void A_county_bears_the_number_of_its_own_source()
    {
        var county = Places.Find("Laurel County")[0];
        Assert.Equal("fips:21125", county.Identifier);
        Assert.Equal(PlaceFeature.District, county.Feature);
    }

    [Fact]
    public void Any_characters_may_be_asked_for() =>
        Gen.String.Sample(name =>
        {
            long last = long.MaxValue;
            foreach (var match in Places.Find(name))
            {
                Assert.InRange(match.Population, 0, last);
                last = match.Population;
            }
        });

    [Fact]
    public void Every_place_is_found_by_its_own_name()
    {
        for (var i = 0; i < Places.Count; i++)
        {
            var found = false;
            foreach (var match in Places.Find(Places[i].Name))
            {
                found |= match.Index == i;
            }

            Assert.True(found, Places[i].ToString());
        }
    }

    [Fact]
    public void A_look_up_allocates_nothing()
    {
        long people = 0;
        Assert.Equal(0, AllocatedBytes.Least(FindAThousandTimes));
        Assert.True(people > 0);

        void FindAThousandTimes()
        {
            for (var i = 0; i < 1000; i++)
            {
                foreach (var match in Places.Find("San José"))
                {
                    people += match.Population;
                }
            }
        }
    }

    [Fact]
    public void Other_bytes_are_refused() => Assert.Throws<InvalidDataException>(() => Gazetteer.Open(new byte[100]));

    private static List<int> Numbers(IReadOnlyList<GazetteerEntry> matches)
    {
        var numbers = new List<int>();
        foreach (var match in matches)
        {
            numbers.Add(int.Parse(match.Identifier.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture));
        }

        return numbers;
    }
}
