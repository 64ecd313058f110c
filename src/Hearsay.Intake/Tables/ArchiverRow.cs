namespace Hearsay.Intake;

/// <summary>A row that Auto Archiver writes: <c>status</c>, and <c>metadata</c> as Python prints a dictionary.</summary>
internal static class ArchiverRow
{
    public static Extraction Read(TableRow row)
    {
        var metadata = PythonDictionary.Read(row["metadata"] ?? "");
        if ((metadata.GetValueOrDefault("content") ?? metadata.GetValueOrDefault("title")) is not { Length: > 0 } text)
        {
            return new Extraction(TableErrors.NoText(row.Id, row.Line, "the content and the title of its metadata"));
        }

        return row.Report(
            text,
            metadata.ContainsKey("content") ? State(metadata, "title", "title") : [],
            State(metadata, "byline", "author"),
            State(metadata, "published", "timestamp"),
            State(metadata, "address", "url")
        );
    }

    private static IEnumerable<MetadataStatement> State(Dictionary<string, string> metadata, string field, string key)
    {
        if (PageMetadata.Clean(metadata.GetValueOrDefault(key)) is not { } value)
        {
            yield break;
        }

        if (field == "published")
        {
            if (!StatedTime.TryParse(value, out var time))
            {
                yield break;
            }

            value = time.ToString();
        }

        yield return new MetadataStatement(field, value, "metadata " + key);
    }
}
