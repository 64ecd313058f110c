using Hearsay.Reading;

namespace Hearsay.Cases.Tests;

/// <summary>Holds two readings of the same words against each other, entry by entry.</summary>
internal static class Readings
{
    public static void Equal(ReportReading wanted, ReportReading came)
    {
        Assert.Equal(Json(wanted), Json(came));
        Assert.Equal(wanted.Provenance, came.Provenance);
        Assert.Equal(
            wanted.Places.Select(place => place.Resolved?.Zone),
            came.Places.Select(place => place.Resolved?.Zone)
        );
    }

    private static string Json(ReportReading reading)
    {
        using var stream = new MemoryStream();
        using (var writer = new System.Text.Json.Utf8JsonWriter(stream))
        {
            ReadingJson.Write(writer, "r", reading);
        }

        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }
}
