using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Exceptions;

namespace Hearsay.Intake;

/// <summary>Reads a PDF page by page; what can be read of a damaged one is kept.</summary>
internal static class PdfReader
{
    public static Report Read(Capture capture, ExtractionOptions options, string name, CancellationToken stop)
    {
        try
        {
            if (BareReferences.LeadInCircles(capture.Bytes.Span))
            {
                throw IntakeErrors.PdfTooTangled(name);
            }

            using var bytes = new WatchedBytes(capture.Bytes, name);
            using var document = PdfDocument.Open(
                bytes,
                new ParsingOptions
                {
                    UseLenientParsing = true,
                    SkipMissingFonts = true,
                    FilterProvider = new WatchedFilters(name, capture.Bytes.Length, options),
                }
            );
            List<string> warnings = [];
            var pages = ReadPages(document, options, name, warnings, stop);
            return MakeReport(capture, pages, PdfMetadata.Read(document), options, name, warnings, stop);
        }
        catch (PdfDocumentEncryptedException error)
        {
            throw IntakeErrors.Encrypted(name, error);
        }
        catch (Exception error) when (error is not (IntakeException or OperationCanceledException))
        {
            // A parser of damaged files meets everything; whatever it is, the file is what is wrong.
            throw IntakeErrors.DamagedPdf(name, error);
        }
    }

    private static List<PdfPage> ReadPages(
        PdfDocument document,
        ExtractionOptions options,
        string name,
        List<string> warnings,
        CancellationToken stop
    )
    {
        if (document.NumberOfPages > options.MaxPages)
        {
            throw IntakeErrors.TooManyPages(name, document.NumberOfPages, options.MaxPages);
        }

        List<PdfPage> pages = [];
        List<int> failed = [];
        Exception? failure = null;
        var length = 0L;
        for (var number = 1; number <= document.NumberOfPages; number++)
        {
            stop.ThrowIfCancellationRequested();
            try
            {
                var page = ReadPage(document, number);
                pages.Add(page);
                length += page.Words.Sum(word => word.Text.Length + 1L);
            }
            catch (Exception error)
                when (error is not (OutOfMemoryException or PdfDocumentEncryptedException or IntakeException))
            {
                failure = error;
                failed.Add(number);
            }

            // Before the pages are put together, so that they do not fill the memory first.
            if (length > options.MaxTextLength + 1L)
            {
                throw IntakeErrors.TooLong(name, length, options.MaxTextLength);
            }
        }

        if (pages.Count == 0)
        {
            throw IntakeErrors.DamagedPdf(name, failure);
        }

        if (failed.Count > 0)
        {
            warnings.Add($"{PageList(failed)} could not be read, for the file is damaged.");
        }

        return pages;
    }

    private static PdfPage ReadPage(PdfDocument document, int number)
    {
        var page = document.GetPage(number);
        var (words, turned) = PageWords.Read(page);
        var box = page.MediaBox?.Bounds ?? new PdfRectangle(0, 0, page.Width, page.Height);
        return new PdfPage(number, box.Bottom, Math.Max(1, page.Height), words, turned, page.NumberOfImages > 0);
    }

    private static Report MakeReport(
        Capture capture,
        List<PdfPage> pages,
        PdfMetadata metadata,
        ExtractionOptions options,
        string name,
        List<string> warnings,
        CancellationToken stop
    )
    {
        var pictures = pages.FindAll(page => page is { HasPictures: true, Words.Count: 0, Turned.Count: 0 });
        if (!pages.Exists(page => page.Words.Count + page.Turned.Count > 0))
        {
            throw pictures.Count > 0 ? IntakeErrors.ScannedPages(name, pictures.Count) : IntakeErrors.EmptyPdf(name);
        }

        if (pictures.Count > 0)
        {
            warnings.Add($"{PageList(pictures.ConvertAll(page => page.Number))} has pictures only, and was not read.");
        }

        var blank = pages.FindAll(page => page is { HasPictures: false, Words.Count: 0, Turned.Count: 0 });
        if (blank.Count > 0)
        {
            warnings.Add(
                $"{PageList(blank.ConvertAll(page => page.Number))} has no text on it, or none that could be read."
            );
        }

        if (RunningLines.Remove(pages) is { Count: > 0 } removed)
        {
            warnings.Add(
                $"Headers and footers were left out: {string.Join("; ", removed.Take(4).Select(line => $"\"{line}\""))}."
            );
        }

        var text = PdfText.Make(pages, metadata.Title, stop);
        if (text.Length > options.MaxTextLength)
        {
            throw IntakeErrors.TooLong(name, text.Length, options.MaxTextLength);
        }

        return new Report
        {
            Capture = capture,
            Id = capture.Address,
            Text = text.ToString(),
            Format = ReportFormat.Pdf,
            Statements = metadata.Statements,
            Sources = text.ToSourceMap(),
            Warnings = warnings,
        };
    }

    private static string PageList(List<int> pages) =>
        (pages.Count == 1 ? "Page " : "Each of pages ")
        + string.Join(", ", pages.Take(10).Select(page => IntakeErrors.Plain(page)))
        + (pages.Count > 10 ? " and more" : "");
}
