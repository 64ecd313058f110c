using System.Xml;

namespace Hearsay.Intake;

/// <summary>What an office document says of itself. Programs fill it in, so it is a hint and no more.</summary>
internal static class DocumentFacts
{
    /// <summary>Title, author, language, and when it was made and changed.</summary>
    public static List<MetadataStatement> Read(
        ZipFile zip,
        string part,
        ContainerContext context,
        string name,
        string kind
    )
    {
        if (zip.Find(part) is not { } entry)
        {
            return [];
        }

        var bytes = zip.Read(entry, context);
        return SafeXml.Read(
            name,
            kind,
            () =>
            {
                List<MetadataStatement> facts = [];
                using var reader = SafeXml.Open(bytes, context.Options);
                reader.Read();
                while (!reader.EOF)
                {
                    if (reader.NodeType == XmlNodeType.Element && FieldOf(reader.LocalName) is { } field)
                    {
                        var element = reader.LocalName;
                        Add(facts, field, reader.ReadElementContentAsString(), $"document property {element}");
                    }
                    else
                    {
                        reader.Read();
                    }
                }

                return facts;
            }
        );
    }

    private static string? FieldOf(string element) =>
        element switch
        {
            "title" => "title",
            "creator" or "initial-creator" => "byline",
            "created" or "creation-date" => "made",
            "modified" => "modified",
            "language" => "language",
            _ => null,
        };

    private static void Add(List<MetadataStatement> facts, string field, string value, string basis)
    {
        var clean = PageMetadata.Clean(value);
        if (field is "made" or "modified")
        {
            clean = StatedTime.TryParse(clean, out var time) ? time.ToString() : null;
        }

        if (clean is not null)
        {
            facts.Add(new MetadataStatement(field, clean, basis));
        }
    }
}
