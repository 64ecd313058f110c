using System.Globalization;
using System.Text;
using Hearsay.Language;
using Hearsay.Reading;

namespace Hearsay.Cli;

/// <summary>Comma-separated values after RFC 4180: a row for each claim, lines ending in CR LF, UTF-8.</summary>
internal sealed class CsvFormat : IReportFormat
{
    private const string Columns =
        "report,outlet,published,claim,parent,holder,relay,stance,certainty,polarity,quote,source,cue,content,"
        + "start,end,page,times,times_utc,places,figures";

    public void Begin(Stream output) => output.Write(Encoding.UTF8.GetBytes(Columns + "\r\n"));

    public void Render(ReadReport report, ByteBuffer buffer)
    {
        var rows = new StringBuilder();
        if (report.Reading.Title is { } title)
        {
            Append(rows, new SheetPart(report, title, "title:"));
        }

        Append(rows, new SheetPart(report, report.Reading, ""));
        buffer.Append(Encoding.UTF8.GetBytes(rows.ToString()));
    }

    public void Hand(ReadReport report, ReadOnlySpan<byte> part, Stream output) => output.Write(part);

    public void End(Stream output) { }

    private static void Append(StringBuilder rows, SheetPart part)
    {
        for (var i = 0; i < part.Reading.Claims.Count; i++)
        {
            Append(rows, part, i);
        }
    }

    private static void Append(StringBuilder rows, SheetPart part, int index)
    {
        var reading = part.Reading;
        var claim = reading.Claims[index];
        var points = reading.Text.CodePoints;
        var content =
            claim.Content.Count == 0 ? (Extent?)null : new Extent(claim.Content[0].Start, claim.Content[^1].End);
        var times = claim.Times.Select(at => reading.Times[at]).ToList();
        var places = claim.Places.Select(at => reading.Places[at]).ToList();
        var figures = claim.Figures.Select(at => reading.Figures[at]).ToList();
        string?[] cells =
        [
            CsvCell.Of(part.Report.Report.Id),
            CsvCell.Of(reading.Provenance.Outlet),
            CsvCell.Of(reading.Provenance.Published?.ToString()),
            part.Mark + IdOf(index),
            claim.Parent < 0 ? "" : part.Mark + IdOf(claim.Parent),
            CsvCell.Of(claim.Holder),
            CsvCell.Of(string.Join(" → ", claim.Relay.Select(hop => hop.Name))),
            ContractNames.Of(claim.Stance),
            ContractNames.Of(claim.Certainty),
            ContractNames.Of(claim.Polarity),
            ContractNames.Of(claim.Quote),
            CsvCell.Of(Words(reading, claim.Source)),
            CsvCell.Of(Words(reading, claim.Cue)),
            CsvCell.Of(Words(reading, claim.Content)),
            Number(content is { } from ? points.FromUtf16(from.Start) : null),
            Number(content is { } to ? points.FromUtf16(to.End) : null),
            Number(
                content is { } at && part.Mark.Length == 0 && part.Report.PageOf(at) is > 0 and var page ? page : null
            ),
            CsvCell.Of(string.Join("; ", times.Select(time => Words(reading, [time.Extent])))),
            CsvCell.Of(string.Join("; ", times.Select(Wording.Utc))),
            CsvCell.Of(string.Join("; ", places.Select(PlaceOf))),
            CsvCell.Of(string.Join("; ", figures.Select(FigureOf))),
        ];
        rows.AppendJoin(',', cells).Append("\r\n");
    }

    private static string PlaceOf(Place place) =>
        place.Resolved is { } found
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{place.Name} ({found.Name}, {found.Country}, {found.Latitude:0.####} {found.Longitude:0.####})"
            )
            : $"{place.Name} (unresolved)";

    private static string FigureOf(Figure figure) =>
        string.Join(' ', new[] { Wording.Bounds(figure), figure.Who, figure.What }.Where(part => part is not null));

    private static string Words(ReportReading reading, IReadOnlyList<Extent> extents) =>
        string.Join(" … ", extents.Select(extent => extent.In(reading.Text.Text).ToString()));

    private static string IdOf(int index) => "c" + (index + 1).ToString(CultureInfo.InvariantCulture);

    private static string Number(int? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";
}
