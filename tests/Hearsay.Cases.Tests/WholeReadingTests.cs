using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Hearsay.Reading;

namespace Hearsay.Cases.Tests;

/// <summary>A reading as it is kept whole: nothing left out, and readable by versions that know more fields.</summary>
public sealed class WholeReadingTests
{
    private static readonly ReportReading Reading = InventedReport
        .Of(InventedReport.Bridge + " It lies 12 km north of Oulu.")
        .Reading;

    [Fact]
    public void Every_list_of_a_reading_is_kept()
    {
        var lists = typeof(ReportReading)
            .GetProperties()
            .Where(property => property.PropertyType.IsGenericType)
            .Select(property => property.Name);
        var kept = typeof(ReadingLists).GetProperties().Select(property => property.Name);
        Assert.All(lists, list => Assert.Contains(list, kept));
    }

    [Fact]
    public void A_reading_comes_back_as_it_was()
    {
        Assert.NotEmpty(Reading.Places);
        Readings.Equal(Reading, Read(WholeReading.Of(Reading))!);
    }

    [Fact]
    public void A_reading_of_an_older_shape_gets_what_it_lacks()
    {
        var json = (JsonObject)JsonNode.Parse(Json(WholeReading.Of(Reading)))!;
        json.Remove("Tolls");
        foreach (var place in (JsonArray)json["Places"]!)
        {
            ((JsonObject)place!).Remove("Region");
        }

        foreach (var claim in (JsonArray)json["Claims"]!)
        {
            ((JsonObject)claim!).Remove("Relay");
            ((JsonObject)claim!).Remove("Parent");
        }

        var read = Read(Pack("older", json.ToJsonString()))!;
        Assert.Empty(read.Tolls);
        Assert.All(read.Claims, claim => Assert.Empty(claim.Relay));
        Assert.All(read.Claims, claim => Assert.Equal(-1, claim.Parent));
        Assert.Equal(Reading.Claims.Select(claim => claim.Holder), read.Claims.Select(claim => claim.Holder));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"Claims\": 7}")]
    [InlineData("{")]
    public void What_is_no_reading_is_none(string json)
    {
        Assert.Null(Read(Pack(ReadingShape.Name, json)));
        Assert.Null(Read(new WholeReading(ReadingShape.Name, "", [1, 2, 3])));
    }

    private static ReportReading? Read(WholeReading whole) =>
        whole.Read(Reading.Text, Reading.Title?.Text, Reading.Provenance);

    private static string Json(WholeReading whole)
    {
        using var inflated = new DeflateStream(new MemoryStream(whole.Packed), CompressionMode.Decompress);
        return new StreamReader(inflated).ReadToEnd();
    }

    private static WholeReading Pack(string shape, string json)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(Encoding.UTF8.GetBytes(json));
        }

        return new WholeReading(shape, "", packed.ToArray());
    }
}
