using System.Globalization;
using System.Text;
using System.Text.Json;
using Hearsay.Cases;

namespace Hearsay.Cli;

/// <summary>Tells what came of each report, as soon as it is safe on the disk.</summary>
internal sealed class AddedLines(Surroundings surroundings, SheetLook look, bool json) : IDisposable
{
    private readonly ByteBuffer _buffer = new();
    private int _added;
    private int _versions;
    private int _known;
    private int _findings;

    public void Begin() => Write(json ? "[" : "");

    public void Write(AddedReport added, NewReport report)
    {
        var isFirst = _added + _versions + _known == 0;
        _ = added.Outcome switch
        {
            AddOutcome.Added => _added++,
            AddOutcome.NewVersion => _versions++,
            _ => _known++,
        };

        // As the case counts them: what the title says is said too.
        var claims = report.Reading.Claims.Count + (report.Reading.Title?.Claims.Count ?? 0);
        var findings = report.Reading.Findings.Count + (report.Reading.Title?.Findings.Count ?? 0);
        _findings += added.Outcome == AddOutcome.Known ? 0 : findings;
        if (json)
        {
            Write(isFirst ? "\n" : ",\n");
            using var writer = new Utf8JsonWriter(_buffer, FilterLine.JsonOptions);
            writer.WriteStartObject();
            writer.WriteString("report", CaseJson.IdOf(added.Id));
            writer.WriteString("outcome", NameOf(added.Outcome));
            writer.WriteNumber("version", added.Version);
            writer.WriteString("name", report.Report.Id);
            writer.WriteString("capture", report.Report.Capture.Sha256);
            writer.WriteEndObject();
            return;
        }

        var id = CaseJson.IdOf(added.Id).PadRight(6);
        var outcome = added.Outcome == AddOutcome.NewVersion ? $"version {added.Version}" : NameOf(added.Outcome);
        var facts =
            added.Outcome == AddOutcome.Known
                ? ""
                : $" ({CaseOutput.Count(claims, "claim")}{(findings == 0 ? "" : ", " + CaseOutput.Count(findings, "finding"))})";
        var name = CutWords.To(
            CaseOutput.TitleOf(report.Reading.Provenance.Title, report.Report.Id),
            Math.Max(look.Width - 20 - facts.Length, 16)
        );
        Write(string.Create(CultureInfo.InvariantCulture, $"{id} {outcome, -10} {name}{facts}\n"));
    }

    /// <summary>Hands over what was told so far.</summary>
    public void Flush()
    {
        surroundings.Output.Write(_buffer.Written);
        surroundings.Output.Flush();
        _buffer.Clear();
    }

    public void End()
    {
        var all = new List<string>();
        Say(_added, "added");
        Say(_versions, _versions == 1 ? "is another version" : "are other versions");
        Say(_known, _known == 1 ? "was there already" : "were there already");
        if (_findings > 0)
        {
            all.Add($"{CaseOutput.Count(_findings, "finding")} of what does not add up");
        }

        Write(
            json ? (_added + _versions + _known == 0 ? "]\n" : "\n]\n")
            : all.Count == 0 ? "Nothing was added.\n"
            : $"\n{string.Join(", ", all)}.\n"
        );
        Flush();

        void Say(int count, string what)
        {
            if (count > 0)
            {
                all.Add($"{count.ToString("N0", CultureInfo.InvariantCulture)} {what}");
            }
        }
    }

    public void Dispose() => _buffer.Dispose();

    private static string NameOf(AddOutcome outcome) =>
        outcome switch
        {
            AddOutcome.Added => "added",
            AddOutcome.NewVersion => "new-version",
            _ => "known",
        };

    private void Write(string text) => _buffer.Append(Encoding.UTF8.GetBytes(text));
}
