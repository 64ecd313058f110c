namespace Hearsay.Intake;

/// <summary>Goes through bytes and all that they hold, and says what reports are there, in order.</summary>
internal static class ReportWalk
{
    /// <summary>The reports of bytes that were obtained by themselves.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="options">The bounds.</param>
    /// <param name="index">Where the answers lie of the web archives before it; null for none.</param>
    public static IEnumerable<ReportInput> Walk(Content content, ExtractionOptions options, WarcIndex? index = null) =>
        Walk(
            content,
            new ContainerContext(
                options,
                new UnpackingBudget(content.Name, content.Length, options),
                0,
                index ?? new WarcIndex()
            ),
            options.Format
        );

    private static IEnumerable<ReportInput> Walk(Content content, ContainerContext context, ReportFormat? known)
    {
        ReportFormat format;
        IntakeException? failure = null;
        try
        {
            (format, failure) = (FormatOf(content, context, known), null);
        }
        catch (IntakeException error)
        {
            (format, failure) = (default, error);
        }

        if (failure is not null)
        {
            return [InputOf(content, context, Part.Of(content.Address, failure))];
        }

        return ContainerReaders.Find(format) is { } reader
            ? WalkContainer(content, context, reader, format)
            : [Single(content, context, format)];
    }

    private static ReportFormat FormatOf(Content content, ContainerContext context, ReportFormat? known)
    {
        if (content.Length == 0)
        {
            throw IntakeErrors.Empty(content.Name);
        }

        if (context.Depth > context.Options.MaxNesting)
        {
            throw ContainerErrors.TooDeep(content.Name, context.Options.MaxNesting);
        }

        var format = known ?? FormatDetector.Detect(content.Head().Span, content.Name);
        if (format == ReportFormat.Zip)
        {
            format = ZipReader.Recognise(ZipFile.Open(content, context.Options));
        }

        // Nothing that came out of a container is let decide what is fetched.
        return format == ReportFormat.AddressList && context.Depth > 0 ? ReportFormat.Text : format;
    }

    private static IEnumerable<ReportInput> WalkContainer(
        Content content,
        ContainerContext context,
        ContainerReader reader,
        ReportFormat format
    )
    {
        var any = false;
        var inner = context with { Depth = context.Depth + 1 };
        foreach (
            var part in Guarded.Each(content.Name, reader.Kind, context.Budget, () => reader.Read(content, context))
        )
        {
            if (part.Content is null)
            {
                any = true;
                yield return InputOf(content, context, part, format);
                continue;
            }

            foreach (var input in Walk(part.Content, inner, part.Format))
            {
                any = true;
                yield return input;
            }
        }

        if (!any)
        {
            yield return InputOf(content, context, Part.Of(content.Address, reader.Nothing(content.Name)));
        }
    }

    private static ReportInput Single(Content content, ContainerContext context, ReportFormat format) =>
        new(
            content.Name,
            content.Length,
            context.Depth > 0,
            () => [ReportExtractor.ExtractSingle(content, context.Options, format)]
        );

    private static ReportInput InputOf(
        Content content,
        ContainerContext context,
        Part part,
        ReportFormat format = ReportFormat.Text
    ) => new(content.Name, part.Weight, context.Depth > 0 || format != ReportFormat.Text, part.Extract!);
}
