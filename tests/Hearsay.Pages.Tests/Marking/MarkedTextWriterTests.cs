using System.Xml.Linq;
using CsCheck;
using Hearsay.Intake;
using Hearsay.Pages.Marking;
using Hearsay.Pages.Sheet;

namespace Hearsay.Pages.Tests.Marking;

public sealed class MarkedTextWriterTests
{
    [Fact]
    public void Whatever_is_marked_the_elements_nest() =>
        AnyReport
            .Of(HostileText.Any)
            .Sample(
                report =>
                {
                    var html = MarkedTextWriter.WriteParagraphs(new SheetPassage(report.Reading, "", SourceMap.Empty));
                    var root = XDocument.Parse($"<r>{html}</r>", LoadOptions.PreserveWhitespace).Root!;
                    Assert.Equal(SafeText.Show(report.Reading.Text.Text), root.Value);
                    Assert.DoesNotContain(root.Descendants("a"), link => link.Descendants("a").Any());
                },
                iter: 300
            );

    [Fact]
    public void A_page_of_a_pdf_begins_where_its_words_begin()
    {
        var report = InventedReport.Create();
        var html = MarkedTextWriter.WriteParagraphs(new SheetPassage(report.Reading, "", report.Report.Sources));
        Assert.Contains("<p dir=\"auto\"><span class=\"page\" id=\"page-2\"", html, StringComparison.Ordinal);
    }
}
