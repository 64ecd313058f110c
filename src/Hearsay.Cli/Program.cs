using System.Text.Encodings.Web;
using System.Text.Json;
using Hearsay.Language;
using Hearsay.Reading;

// Placeholder until the verbs stand: JSON Lines in, JSON Lines out.
using var output = Console.OpenStandardOutput();
while (Console.In.ReadLine() is { } line)
{
    using var document = JsonDocument.Parse(line);
    var root = document.RootElement;
    string? Field(string name) => root.TryGetProperty(name, out var value) ? value.GetString() : null;
    var provenance = new Provenance
    {
        Published = PublicationTime.TryParse(Field("published"), out var published) ? published : null,
        Title = Field("title"),
        Outlet = Field("outlet"),
    };
    var reading = ReportReader.English.Read(Annotator.English.Annotate(Field("text")!), provenance);
    using var writer = new Utf8JsonWriter(
        output,
        new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }
    );
    ReadingJson.Write(writer, Field("id") ?? "", reading);
    writer.Flush();
    output.Write("\n"u8);
}
