using System.Text.Json;
using Hearsay.Cases;
using Hearsay.Intake;
using Hearsay.Reading;
using Spectre.Console;

namespace Hearsay.Cli;

/// <summary>A report of a case, or something in it, as it is shown: what was read, what was stated, what was decided.</summary>
internal sealed class ReportView
{
    private readonly StoredReading _stored;
    private readonly IReadOnlyList<StoredItem> _items;
    private readonly IReadOnlyList<Decision> _decisions;
    private readonly IReadOnlyList<ReportCapture> _captures;
    private readonly IReadOnlyList<Statement> _statements;
    private readonly IReadOnlyList<ReportEntry> _versions;
    private readonly IReadOnlyList<string> _warnings;
    private readonly ItemAddress _target;

    public ReportView(CaseReader opened, ItemAddress target)
    {
        var store = opened.Store;
        _target = target;
        _stored = store.Read(target.Report);
        _items = [.. _stored.ListItems().Where(item => target.Kind == ItemKind.Report || item.Target == target)];
        _decisions = [.. store.ReadDecisions(target.Report).Where(Concerns)];
        _captures = store.ReadCaptures(target.Report);
        _statements = store.ReadStatements(target.Report);
        _warnings = store.ReadWarnings(target.Report);
        _versions = store.List(new ReportQuery { Series = _stored.Report.Series, Removed = true });
        if (_items.Count == 0 && _decisions.Count == 0 && target.Kind != ItemKind.Report)
        {
            throw new CaseException(
                "H310",
                $"{target}: there is no such thing in this report; hearsay case show CASE {new ItemAddress(target.Report)} --items lists what there is."
            );
        }
    }

    /// <summary>Prints it for a terminal.</summary>
    public void Print(Surroundings surroundings, SheetLook look, bool items)
    {
        var isReport = _target.Kind == ItemKind.Report;
        if (isReport && !items)
        {
            var sheet = TerminalSheet.Draw(AsRead(), look);
            surroundings.Output.Write(System.Text.Encoding.UTF8.GetBytes(sheet + "\n"));
        }

        CaseOutput.Sheet(
            surroundings,
            look,
            canvas =>
            {
                if (!isReport || items)
                {
                    canvas.Heading(items ? CaseOutput.TitleOf(_stored.Report) : _target.ToString(), SheetStyles.Strong);
                    foreach (var item in _items)
                    {
                        canvas.Entry(
                            item.Target.ToString(),
                            10,
                            SheetStyles.Quiet,
                            new Paragraph(canvas.Cut(VisibleText.Of(item.Value), 10, isReport ? 2 : 99))
                        );
                    }

                    canvas.Gap();
                }

                Draw(canvas, isReport);
            }
        );
    }

    /// <summary>Writes it as JSON.</summary>
    public void Write(Utf8JsonWriter writer)
    {
        if (_target.Kind == ItemKind.Report)
        {
            ReadingJson.Write(writer, CaseJson.IdOf(_target.Report), _stored.Reading, WriteCase);
            return;
        }

        writer.WriteStartObject();
        WriteCase(writer);
        writer.WriteEndObject();
    }

    private bool Concerns(Decision decision) =>
        _target.Kind == ItemKind.Report
        || decision.Entry.Target == _target
        || decision.Entry.Other == _target
        || decision.Entry.Verb == DecisionVerb.Undo;

    private void WriteCase(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("inCase");
        CaseJson.WriteMembers(writer, _stored.Report);
        CaseJson.Write(writer, "reader", _stored.Reader);
        writer.WriteString("read", _stored.At);
        writer.WriteStartArray("captures");
        foreach (var capture in _captures)
        {
            writer.WriteStartObject();
            writer.WriteString("sha256", capture.Sha256);
            writer.WriteString("address", capture.Address);
            writer.WriteString("item", capture.Item);
            CaseJson.Write(writer, "obtained", capture.Obtained?.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", null));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("statements");
        foreach (var statement in _statements)
        {
            writer.WriteStartObject();
            writer.WriteString("field", statement.Field);
            writer.WriteString("value", statement.Value);
            writer.WriteString("origin", statement.Origin);
            CaseJson.Write(writer, "by", statement.By);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("warnings");
        foreach (var warning in _warnings)
        {
            writer.WriteStringValue(warning);
        }

        writer.WriteEndArray();
        writer.WriteStartArray("items");
        foreach (var item in _items)
        {
            writer.WriteStartObject();
            writer.WriteString("item", item.Target.ToString());
            writer.WriteString("value", item.Value);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("decisions");
        foreach (var decision in _decisions)
        {
            CaseJson.Write(writer, decision);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void Draw(SheetCanvas canvas, bool isReport)
    {
        canvas.Heading($"In the case: {_target}", SheetStyles.Strong);
        if (isReport)
        {
            var report = _stored.Report;
            Fact(
                canvas,
                "added",
                $"{CaseOutput.Moment(report.AddedAt)}, by {VisibleText.Of(report.AddedBy.ToString())}"
            );
            Fact(canvas, "read", $"{CaseOutput.Moment(_stored.At)}, by {VisibleText.Of(_stored.Reader.ToString())}");
            foreach (var capture in _captures)
            {
                Fact(canvas, "capture", $"{capture.Sha256[..16]}…, {VisibleText.Of(capture.Address)}");
            }

            if (_versions.Count > 1)
            {
                var all = _versions.Select(version => $"{CaseJson.IdOf(version.Id)} ({version.Version})");
                Fact(canvas, "versions", string.Join(", ", all));
            }
        }

        foreach (var decision in _decisions)
        {
            canvas.Entry(CaseJson.DecisionIdOf(decision.Id), 10, SheetStyles.Quiet, CaseOutput.Line(decision));
        }

        if (_decisions.Count == 0)
        {
            canvas.Line(0, new Paragraph("Nothing was decided about it.", SheetStyles.Quiet));
        }
    }

    private static void Fact(SheetCanvas canvas, string name, string value) =>
        canvas.Entry(name, 10, SheetStyles.Quiet, new Paragraph(value));

    private ReadReport AsRead() =>
        new(
            new Report
            {
                Capture = new Capture(default, _captures[0].Address),
                Id = CaseJson.IdOf(_stored.Report.Id),
                Text = _stored.Reading.Text.Text,
                Format = ReportFormat.Text,
                Byline = _stored.Report.Byline,
                Warnings = _warnings,
            },
            _stored.Reading
        )
        {
            Numbers = _stored.Numbers.Of(ItemKind.Claim),
            TitleNumbers = _stored.TitleNumbers.Of(ItemKind.Claim),
        };
}
