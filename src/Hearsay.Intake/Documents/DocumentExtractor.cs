namespace Hearsay.Intake;

/// <summary>Takes the report out of a Word document or an OpenDocument text: both are ZIP archives of XML.</summary>
internal static class DocumentExtractor
{
    public static Report Extract(Capture capture, ExtractionOptions options, string name, ReportFormat format)
    {
        var word = format == ReportFormat.Docx;
        var kind = word ? "a Word document" : "an OpenDocument text";
        var content = MemoryContent.Of(capture);
        var context = new ContainerContext(
            options,
            new UnpackingBudget(name, content.Length, options),
            0,
            new WarcIndex()
        );
        var zip = ZipFile.Open(content, options);
        var text = new DocumentText(options.MaxTextLength, name);
        var changes = 0;
        foreach (
            var part in word
                ? (string[])["word/document.xml", "word/footnotes.xml", "word/endnotes.xml"]
                : ["content.xml"]
        )
        {
            changes += Read(zip, part, context, name, kind, word, text);
        }

        if (text.IsEmpty)
        {
            throw DocumentErrors.NoText(name, kind);
        }

        List<string> warnings = [];
        if (changes > 0)
        {
            warnings.Add("It keeps tracked changes; the text is read as if all of them were accepted.");
        }

        if (zip.Find("word/comments.xml") is not null)
        {
            warnings.Add("It has comments in the margin, which are not read.");
        }

        return new Report
        {
            Capture = capture,
            Id = capture.Address,
            Text = text.ToString(),
            Format = format,
            Statements = DocumentFacts.Read(zip, word ? "docProps/core.xml" : "meta.xml", context, name, kind),
            Sources = text.ToSourceMap(),
            Warnings = warnings,
        };
    }

    private static int Read(
        ZipFile zip,
        string part,
        ContainerContext context,
        string name,
        string kind,
        bool word,
        DocumentText text
    )
    {
        if (zip.Find(part) is not { } entry)
        {
            return 0;
        }

        var bytes = zip.Read(entry, context);
        return SafeXml.Read(
            name,
            kind,
            () =>
            {
                using var reader = SafeXml.Open(bytes, context.Options);
                return word ? WordReader.Read(reader, text) : OpenTextReader.Read(reader, text);
            }
        );
    }
}
