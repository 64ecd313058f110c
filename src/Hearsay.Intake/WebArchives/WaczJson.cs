using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Hearsay.Intake;

/// <summary>The JSON in a web archive collection.</summary>
internal static class WaczJson
{
    private static readonly JsonWriterOptions Plain = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The list of files, <c>datapackage.json</c> (Frictionless Data Package).</summary>
    public static string Package(IEnumerable<WaczResource> resources, WaczOptions options) =>
        Write(
            Plain with
            {
                Indented = true,
                NewLine = "\n",
            },
            json =>
            {
                json.WriteString("profile", "data-package");
                json.WriteString("wacz_version", "1.1.1");
                if (options.Title is { } title)
                {
                    json.WriteString("title", title);
                }

                json.WriteString("software", options.Software);
                json.WriteString("created", Time(options.Created));
                json.WriteStartArray("resources");
                foreach (var resource in resources)
                {
                    json.WriteStartObject();
                    json.WriteString("name", resource.Path[(resource.Path.LastIndexOf('/') + 1)..]);
                    json.WriteString("path", resource.Path);
                    json.WriteString("hash", resource.Digest);
                    json.WriteNumber("bytes", resource.Length);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }
        );

    /// <summary>The digest of that list, <c>datapackage-digest.json</c>.</summary>
    public static string Digest(WaczResource package) =>
        Write(
            Plain,
            json =>
            {
                json.WriteString("path", package.Path);
                json.WriteString("hash", package.Digest);
            }
        );

    /// <summary>An object as text, with a line end where it is not indented.</summary>
    public static string Write(Action<Utf8JsonWriter> fields) => Write(Plain, fields) + "\n";

    /// <summary>A time in UTC, to the second.</summary>
    public static string Time(DateTimeOffset time) =>
        time.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    private static string Write(JsonWriterOptions options, Action<Utf8JsonWriter> fields)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, options))
        {
            json.WriteStartObject();
            fields(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }
}
