namespace Hearsay.Intake;

/// <summary>Goes to the places that people name (files, folders, addresses) and says what reports are there.</summary>
/// <remarks>
/// Files are opened while the inputs are enumerated, one after another; what takes time (fetching an address, taking the
/// words out of a page) is left to <see cref="ReportInput.Extract"/>, which may run on any thread. Archives and mailboxes
/// are gone through as streams.
/// </remarks>
public sealed class ReportFinder
{
    private readonly CaptureOptions _capture;
    private readonly ExtractionOptions _extraction;
    private readonly WarcIndex _index = new();
    private readonly Lazy<Fetcher> _fetcher;

    /// <summary>Makes a finder.</summary>
    /// <param name="capture">How captures are obtained; null for the defaults.</param>
    /// <param name="extraction">How reports are taken out of them; null for the defaults.</param>
    public ReportFinder(CaptureOptions? capture = null, ExtractionOptions? extraction = null)
    {
        _capture = capture ?? CaptureOptions.Default;
        _extraction = extraction ?? ExtractionOptions.Default;
        _fetcher = new Lazy<Fetcher>(() => new Fetcher(_capture));
    }

    /// <summary>What is read for "-"; null (the default) for the process's own standard input.</summary>
    public Stream? StandardInput { get; init; }

    /// <summary>Whether the addresses in the columns <c>source_1</c> to <c>source_n</c> of a table are fetched too. False by default.</summary>
    public bool FetchSources { get; init; }

    /// <summary>
    /// Gives what is known to be at an address already, or null; asked on many threads. Only what lists and tables name is
    /// taken from there, so that a long one can be stopped and goes on. Null (the default) for nothing.
    /// </summary>
    public Func<string, Capture?>? Kept { get; init; }

    /// <summary>Every input at a place, in order. What cannot be read stands as a failure in its place.</summary>
    /// <param name="place">A file, a folder, an address, or "-" for standard input.</param>
    public IEnumerable<ReportInput> Find(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return CaptureSource.IsAddress(place) ? [OfAddress(place)]
            : place != "-" && Directory.Exists(place) ? FindInFolder(place)
            : FindInFile(place);
    }

    /// <summary>The files at a place: those of a folder, in order; the place itself where it is a file or an address.</summary>
    public static IEnumerable<string> FilesOf(string place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return !CaptureSource.IsAddress(place) && Directory.Exists(place) ? FolderFiles.Find(place, []) : [place];
    }

    private ReportInput OfAddress(string address) =>
        new(address, 0, OneOfMany: false, () => FetchAndExtract(address, _ => null));

    private ReportInput OfNamed(string address) =>
        new(address, 0, OneOfMany: true, () => FetchAndExtract(address, Kept ?? (_ => null)));

    private IEnumerable<Extraction> FetchAndExtract(string address, Func<string, Capture?> kept)
    {
        try
        {
            return ReportExtractor.Extract(kept(address) ?? Fetch(address), _extraction);
        }
        catch (IntakeException error)
        {
            return [new Extraction(IntakeFailure.Of(address, error))];
        }
    }

    private Capture Fetch(string address) => _fetcher.Value.FetchAsync(address).GetAwaiter().GetResult();

    private IEnumerable<ReportInput> FindInFolder(string folder)
    {
        var any = false;
        List<IntakeException> closed = [];
        foreach (var file in FolderFiles.Find(folder, closed))
        {
            foreach (var input in FindInFile(file))
            {
                any = true;
                yield return input with
                {
                    OneOfMany = true,
                };
            }
        }

        foreach (var error in closed)
        {
            any = true;
            yield return Failed(folder, error);
        }

        if (!any)
        {
            yield return Failed(folder, ContainerErrors.EmptyFolder(folder));
        }
    }

    private IEnumerable<ReportInput> FindInFile(string place)
    {
        Content content;
        ReportFormat? format = null;
        try
        {
            content = Open(place);
            format = content.Length > 0 ? FormatDetector.Detect(content.Head().Span, content.Name) : null;
        }
        catch (IntakeException error)
        {
            return [Failed(place, error)];
        }

        var inputs =
            format == ReportFormat.AddressList ? FindInList(content) : ReportWalk.Walk(content, _extraction, _index);
        return FetchSources && format == ReportFormat.Csv ? inputs.Concat(FindSources(content)) : inputs;
    }

    // Each address once, in the order of the rows.
    private IEnumerable<ReportInput> FindSources(Content table) =>
        TableReader
            .Sources(table.ToCapture(_extraction), _extraction, table.Name)
            .Distinct(StringComparer.Ordinal)
            .Select(OfNamed);

    private IEnumerable<ReportInput> FindInList(Content list) =>
        AddressList.Read(list.ToCapture(_extraction).Bytes.Span).Select(OfNamed);

    private Content Open(string place)
    {
        if (place == "-")
        {
            return MemoryContent.Of(
                StandardInput is null
                    ? CaptureSource.ReadAsync(place, _capture).GetAwaiter().GetResult()
                    : CaptureSource.ReadStream(StandardInput, place, _capture)
            );
        }

        long length;
        ReportFormat format;
        using (var stream = CaptureSource.Open(place))
        {
            var head = new byte[FormatDetector.HeadLength];
            length = stream.CanSeek ? stream.Length : 0;
            var read = length == 0 ? 0 : FileReader.ReadHead(stream, head, place);
            format = read == 0 ? ReportFormat.Text : FormatDetector.Detect(head.AsSpan(0, read), place);
        }

        return format is ReportFormat.Warc or ReportFormat.Zip or ReportFormat.Gzip or ReportFormat.Mailbox
            ? new StreamContent(length, () => CaptureSource.Open(place))
            {
                Address = place,
                Obtained = _capture.Clock?.GetUtcNow(),
            }
            : MemoryContent.Of(CaptureSource.ReadFile(place, _capture));
    }

    private static ReportInput Failed(string place, IntakeException error)
    {
        var failure = new Extraction(new IntakeFailure(place, error.Code, error.Message));
        return new ReportInput(place, 0, OneOfMany: false, () => [failure]);
    }
}
