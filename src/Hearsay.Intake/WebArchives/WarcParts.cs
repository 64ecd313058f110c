namespace Hearsay.Intake;

/// <summary>Takes the pages and documents out of a web archive.</summary>
internal sealed class WarcParts
{
    private readonly Content _content;
    private readonly ContainerContext _context;
    private readonly WarcIndex _index;
    private readonly PageList? _pages;

    private WarcParts(Content content, ContainerContext context, WarcIndex index, PageList? pages) =>
        (_content, _context, _index, _pages) = (content, context, index, pages);

    public static IEnumerable<Part> Read(Content content, ContainerContext context) =>
        Read(content, context, content is StreamContent ? context.Index : new WarcIndex(), pages: null);

    /// <summary>The pages and documents of one archive.</summary>
    /// <param name="content">The archive.</param>
    /// <param name="context">The bounds.</param>
    /// <param name="index">Where the answers of the archives before lie; those of this one are added.</param>
    /// <param name="pages">Which addresses are pages; null where nobody says, so that all answers that can be read are.</param>
    public static IEnumerable<Part> Read(Content content, ContainerContext context, WarcIndex index, PageList? pages) =>
        new WarcParts(content, context, index, pages).ReadAll();

    private IEnumerable<Part> ReadAll()
    {
        using var stream = _content.Open();
        using var reader = new WarcReader(stream, _content.Name, 0, _context.Budget.Take);
        while (true)
        {
            Part? part;
            try
            {
                var record = reader.ReadNext();
                if (record is null)
                {
                    yield break;
                }

                part = Take(record);

                // A record whose length is wrong is no evidence of anything, so it is checked before it is used.
                reader.Finish();
            }
            catch (IntakeException error) when (error.Code is not ("H014" or "H017"))
            {
                part = Part.Of(_content.Address, error);
            }

            if (part is not null)
            {
                yield return part;
            }
        }
    }

    private Part? Take(WarcRecord record)
    {
        switch (record.Type)
        {
            case "response":
                _index.Add(record, _content);
                return TakeAnswer(record, record, []);
            case "resource":
                _index.Add(record, _content);
                return TakeResource(record);
            case "revisit" when Wants(record.TargetUri):
                return TakeRevisit(record);
            default:
                return null;
        }
    }

    private bool Wants(string? address) => address is not null && (_pages is null || _pages.Has(address));

    private Part? TakeRevisit(WarcRecord revisit)
    {
        // What is seen again is mostly pictures and scripts; where the bytes are known, they tell.
        if (
            !WarcPages.MayBePage(
                HttpAnswer.Parse(((WarcBlock)revisit.Block).Peek(HeaderFields.MaxLength))?.ContentType,
                revisit.TargetUri
            )
        )
        {
            return null;
        }

        var place =
            _index.Find(revisit) ?? throw WarcErrors.NoOriginal(_content.Name, revisit.Offset, revisit.TargetUri!);
        return place.Read(
            _context.Budget.Take,
            original =>
                original.Type == "response"
                    ? TakeAnswer(
                        original,
                        revisit,
                        [
                            $"The archive saw the same bytes again and keeps them once, as {original.TargetUri} of {original["WARC-Date"]}.",
                        ]
                    )
                    : TakeResource(original)
        );
    }

    private Part? TakeResource(WarcRecord record)
    {
        var type = record["Content-Type"];
        if (!Wants(record.TargetUri) || !WarcPages.MayBePage(type, record.TargetUri))
        {
            return null;
        }

        var body = ReadBlock(record);
        return WarcPages.IsPage(body.Span, type, _content.Name)
            ? Make(record, body, type, [], Check(record, body, body, body))
            : null;
    }

    private Part? TakeAnswer(WarcRecord record, WarcRecord visit, IReadOnlyList<string> warnings)
    {
        var answer = HttpAnswer.Parse(((WarcBlock)record.Block).Peek(HeaderFields.MaxLength));
        if (
            answer is not { Status: 200 or 203 }
            || !Wants(visit.TargetUri)
            || !WarcPages.MayBePage(answer.ContentType, visit.TargetUri)
        )
        {
            return null;
        }

        var block = ReadBlock(record);
        var raw = block[answer.HeadLength..];
        ReadOnlyMemory<byte> body;
        try
        {
            body = answer.Unwrap(raw, visit.TargetUri!, _context);
        }
        catch (Exception error) when (error is InvalidDataException or InvalidOperationException)
        {
            throw WarcErrors.BadBody(_content.Name, record.Offset, error.Message);
        }

        return body.IsEmpty || !WarcPages.IsPage(body.Span, answer.ContentType, _content.Name)
            ? null
            : Make(visit, body, answer.ContentType, answer.Fields, [.. warnings, .. Check(record, block, raw, body)]);
    }

    private ReadOnlyMemory<byte> ReadBlock(WarcRecord record)
    {
        try
        {
            return Unpacking.ReadAll(
                record.Block,
                record.TargetUri ?? _content.Name,
                _context.Options.MaxBytes,
                _context.Budget
            );
        }
        catch (InvalidDataException error)
        {
            throw WarcErrors.BadRecord(_content.Name, record.Offset, error.Message);
        }
    }

    private MemoryContent Make(
        WarcRecord visit,
        ReadOnlyMemory<byte> body,
        string? type,
        IReadOnlyList<KeyValuePair<string, string>> fields,
        IReadOnlyList<string> warnings
    ) =>
        new(body)
        {
            Address = visit.TargetUri!,
            Container = _content.At(
                $"record at byte {IntakeErrors.Plain(visit.Offset)}"
                    + (visit.InnerOffset == 0 ? "" : $", {IntakeErrors.Plain(visit.InnerOffset)} unpacked")
            ),
            ContentType = type,
            Headers = [.. fields.Select(field => new Hearsay.Archive.HeaderField(field.Key, field.Value))],
            Obtained = visit.Date,
            Warnings = warnings,
            Statements = _pages?.StatementsOf(visit.TargetUri!) ?? [],
        };

    private static List<string> Check(
        WarcRecord record,
        ReadOnlyMemory<byte> block,
        ReadOnlyMemory<byte> raw,
        ReadOnlyMemory<byte> body
    )
    {
        List<string> warnings = [];
        if (record["WARC-Block-Digest"] is { } whole && WarcDigest.Fits(whole, block.Span) == false)
        {
            warnings.Add(
                $"The archive states the digest {whole} for this record, and its bytes have another: they were changed or damaged."
            );
        }

        // Archivers take the digest before or after the chunks are joined and the compression is off.
        if (
            record["WARC-Payload-Digest"] is { } digest
            && WarcDigest.Fits(digest, raw.Span) == false
            && WarcDigest.Fits(digest, body.Span) == false
            && WarcDigest.Fits(digest, ChunkedOff(raw).Span) == false
        )
        {
            warnings.Add(
                $"The archive states the digest {digest} for this page, and its bytes have another: they were changed or damaged."
            );
        }

        return warnings;
    }

    private static ReadOnlyMemory<byte> ChunkedOff(ReadOnlyMemory<byte> raw)
    {
        try
        {
            return ChunkedBody.Join(raw);
        }
        catch (InvalidDataException)
        {
            return raw;
        }
    }
}
