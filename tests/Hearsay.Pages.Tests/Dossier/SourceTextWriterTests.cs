using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Hearsay.Casework;
using Hearsay.Intake;
using Hearsay.Language;
using Hearsay.Pages.Dossier;
using Hearsay.Reading;
using Hearsay.Testing;

namespace Hearsay.Pages.Tests.Dossier;

public sealed class SourceTextWriterTests
{
    public static TheoryData<SpecCase> Cases =>
        [.. SpecFile.ReadArea("pages").Where(c => c.Options.ContainsKey("dossier-marks"))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Words_are_marked_as_the_specs_say(SpecCase spec)
    {
        var text = spec.Input.Split('\n')[0].Replace('|', '\n');
        var passages = spec.Input.Split('\n').Skip(1).Select(line => line.Replace('|', '\n')).ToList();
        var marks = new PassageMarks();
        var report = ReportOf(text);
        var ids = new Dictionary<string, int>();
        foreach (var passage in passages)
        {
            var at = text.IndexOf(passage, StringComparison.Ordinal);
            var extent = new Extent(at, at + passage.Length);
            marks.Add(new CasePassage(0, extent));
            ids.TryAdd(report.PassageId(extent, false), ids.Count + 1);
        }

        var page = new HtmlParser().ParseDocument(SourceTextWriter.WriteParagraphs(report, marks));
        Assert.Equal(spec.Expected, page.QuerySelectorAll("p").Select(paragraph => Say(paragraph, ids)));
    }

    private static string Say(INode node, Dictionary<string, int> ids)
    {
        var said = new StringBuilder();
        foreach (var child in node.ChildNodes)
        {
            if (child is IElement { LocalName: "mark" } mark)
            {
                said.Append('[')
                    .Append(
                        mark.Id is { Length: > 0 } id
                            ? ids[id].ToString(System.Globalization.CultureInfo.InvariantCulture)
                            : ""
                    );
                said.Append(Say(mark, ids)).Append(']');
            }
            else
            {
                said.Append(child.TextContent);
            }
        }

        return said.ToString();
    }

    private static DossierReport ReportOf(string text) =>
        new(
            new SheetReport(
                new Report
                {
                    Capture = new Capture(Encoding.UTF8.GetBytes(text), "a.txt"),
                    Id = "a.txt",
                    Text = text,
                    Format = ReportFormat.Text,
                },
                new ReportReading { Text = Annotator.English.Annotate(text), Provenance = Provenance.Unknown }
            ),
            0
        );
}
