using System.Text;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.PageSegmenter;
using UglyToad.PdfPig.DocumentLayoutAnalysis.ReadingOrderDetector;
using UglyToad.PdfPig.DocumentLayoutAnalysis.WordExtractor;
using UglyToad.PdfPig.Exceptions;

namespace Hearsay.Intake;

/// <summary>Reads a PDF page by page.</summary>
internal static class PdfReader
{
    public static Report Read(Capture capture, ExtractionOptions options, string name, CancellationToken stop)
    {
        try
        {
            using var document = PdfDocument.Open(
                capture.Bytes.ToArray(),
                new ParsingOptions { UseLenientParsing = true, SkipMissingFonts = true }
            );
            var text = new StringBuilder();
            List<SourceRun> runs = [];
            foreach (var page in document.GetPages())
            {
                stop.ThrowIfCancellationRequested();
                var words = page.GetWords(NearestNeighbourWordExtractor.Instance);
                var start = text.Length;
                foreach (
                    var block in UnsupervisedReadingOrderDetector.Instance.Get(
                        DocstrumBoundingBoxes.Instance.GetBlocks(words)
                    )
                )
                {
                    text.Append(text.Length > 0 ? "\n\n" : "").Append(block.Text);
                }

                if (text.Length > start)
                {
                    runs.Add(new SourceRun(start, text.Length, page.Number, null));
                }
            }

            if (text.Length == 0)
            {
                throw IntakeErrors.ScannedPages(name, document.NumberOfPages);
            }

            return new Report
            {
                Capture = capture,
                Id = capture.Address,
                Text = text.ToString(),
                Format = ReportFormat.Pdf,
                Title = document.Information.Title,
                Byline = document.Information.Author,
                Sources = new SourceMap(runs),
            };
        }
        catch (PdfDocumentEncryptedException error)
        {
            throw IntakeErrors.Encrypted(name, error);
        }
        catch (Exception error) when (error is not (IntakeException or OperationCanceledException))
        {
            throw IntakeErrors.DamagedPdf(name, error);
        }
    }
}
