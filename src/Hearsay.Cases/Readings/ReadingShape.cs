using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hearsay.Reading;

namespace Hearsay.Cases;

/// <summary>Which fields a reading has in this version, and what they are where a reading was kept before there were such.</summary>
internal static class ReadingShape
{
    // Of what stands in each list, one that says as little as it can. What else there is has no field with a default.
    private static readonly Dictionary<string, JsonObject> Items = new()
    {
        ["Claims"] = Of(
            JsonSerializer.SerializeToUtf8Bytes(new Claim { Cue = [], Content = [] }, ReadingContext.Default.Claim)
        ),
        ["Times"] = Of(
            JsonSerializer.SerializeToUtf8Bytes(
                new TimeExpression(default, default, "", default, []),
                ReadingContext.Default.TimeExpression
            )
        ),
        ["Places"] = Of(
            JsonSerializer.SerializeToUtf8Bytes(new Place(default, "", null, []), ReadingContext.Default.Place)
        ),
        ["Region"] = Of(
            JsonSerializer.SerializeToUtf8Bytes(new PlaceRegion(default, default), ReadingContext.Default.PlaceRegion)
        ),
    };

    /// <summary>Tells shapes apart: two versions with the same fields have the same.</summary>
    public static string Name { get; } =
        Convert.ToHexStringLower(SHA256.HashData([.. Items.Values.SelectMany(item => Utf8(item))]))[..16];

    /// <summary>Gives a reading of another shape the fields that it lacks.</summary>
    public static byte[] Fill(ReadOnlySpan<byte> json)
    {
        var reading = Of(json);
        FillWhole(reading);
        return Utf8(reading);
    }

    private static void FillWhole(JsonObject reading)
    {
        foreach (var (list, template) in Items)
        {
            foreach (var item in (reading[list] as JsonArray ?? []).OfType<JsonObject>())
            {
                Fill(item, template);
                if (item["Region"] is JsonObject region)
                {
                    Fill(region, Items["Region"]);
                }
            }
        }

        if (reading["Title"] is JsonObject title)
        {
            FillWhole(title);
        }
    }

    private static void Fill(JsonObject value, JsonObject template)
    {
        foreach (var (name, standard) in template)
        {
            if (!value.ContainsKey(name))
            {
                value[name] = standard?.DeepClone();
            }
        }
    }

    private static byte[] Utf8(JsonObject json) => Encoding.UTF8.GetBytes(json.ToJsonString());

    private static JsonObject Of(ReadOnlySpan<byte> json) => (JsonObject)JsonNode.Parse(json)!;
}
